package org.openroundtable.programme;

import java.time.Instant;
import java.util.List;

import org.openroundtable.language.Text;

/** What can be read of a session: of its row within a transaction, or of a copy of it anywhere. */
public interface SessionFacts {

    Long id();

    /** Unique within the event; part of the URL. */
    String code();

    /** Position in the event document. */
    int sortOrder();

    Text title();

    SessionDetails details();

    /** Null: not known. */
    Text room();

    /** None, one or several. */
    List<Text> rooms();

    Instant startsAt();

    Instant endsAt();

    boolean isRegistrable();

    /** For registered people only: never on a public page or feed. */
    String joinUrl();

    /** Raised by every change that calendars must take over. */
    int revision();

    /** Of a session in the programme; of one that has left it, what it was then. */
    SessionStatus status();

    /** It has left the programme. */
    boolean isWithdrawn();

    /** Null: it is in the programme, or left it before this was kept. */
    Instant withdrawnAt();

    default boolean isCancelled() {
        return status() == SessionStatus.CANCELLED;
    }

    default boolean wasInProgrammeAfter(Instant moment) {
        return !isWithdrawn() || withdrawnAt() != null && withdrawnAt().isAfter(moment);
    }

    /** Nobody can register for it any more. */
    default boolean isOverAt(Instant now) {
        return !endsAt().isAfter(now);
    }

    /** Sessions that touch (one ends when the other starts) do not overlap; nothing does with one that is cancelled. */
    default boolean overlaps(SessionFacts other) {
        return !isCancelled()
                && !other.isCancelled()
                && startsAt().isBefore(other.endsAt())
                && other.startsAt().isBefore(endsAt());
    }
}
