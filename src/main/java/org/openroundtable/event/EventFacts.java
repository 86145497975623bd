package org.openroundtable.event;

import java.time.Instant;
import java.time.ZoneId;

import org.openroundtable.language.Text;
import org.openroundtable.question.Questions;

/** What can be read of an event: of its row within a transaction, or of a copy of it anywhere. */
public interface EventFacts {

    Long id();

    /** In its URLs. */
    String slug();

    /** BCP 47 tag of what organisers wrote in one language only. */
    String language();

    Text title();

    EventDetails details();

    EventMode mode();

    /** Null: none, or not known yet. */
    Text venue();

    EventStatus status();

    ZoneId timeZone();

    /** When the first session that takes place starts. */
    Instant startsAt();

    /** When the last session that takes place ends. */
    Instant endsAt();

    Organiser organiser();

    RegistrationTerms registration();

    /** What those who register are asked. */
    Questions questions();

    /** Raised by whatever changes in calendars of the event or its programme. */
    int revision();

    default EventPhase phaseAt(Instant now) {
        return switch (status()) {
            case CANCELLED -> EventPhase.CANCELLED;
            case POSTPONED -> EventPhase.POSTPONED;
            case SCHEDULED ->
                isOverAt(now) ? EventPhase.OVER : now.isBefore(startsAt()) ? EventPhase.UPCOMING : EventPhase.RUNNING;
        };
    }

    /** Until when registrants may change or cancel by themselves. */
    default Instant changesUntil() {
        return registration().changesUntil() != null ? registration().changesUntil() : endsAt();
    }

    default boolean isCancelled() {
        return status() == EventStatus.CANCELLED;
    }

    /** Neither cancelled nor postponed. */
    default boolean isScheduled() {
        return status() == EventStatus.SCHEDULED;
    }

    default boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt());
    }
}
