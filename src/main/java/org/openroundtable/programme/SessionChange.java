package org.openroundtable.programme;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.openroundtable.account.Change;
import org.openroundtable.language.Text;

/** What was changed of a session. */
public sealed interface SessionChange extends Change {

    /** Its entry in calendars shows it. */
    default boolean isForCalendars() {
        return this instanceof Retitled
                || this instanceof Rescheduled
                || this instanceof Relocated
                || this instanceof LinkChanged
                || this instanceof StatusBecame
                || this instanceof WithdrawnBecame
                || this instanceof Described described && described.isRewritten();
    }

    /** @param after the code; everything else stands in the session */
    record Created(String after) implements SessionChange {

        @Override
        public String before() {
            return null;
        }
    }

    record Retitled(Text before, Text after) implements SessionChange {}

    record Described(SessionDetails before, SessionDetails after) implements SessionChange {

        boolean isRewritten() {
            return !Objects.equals(before.description(), after.description());
        }
    }

    record Rescheduled(Span before, Span after) implements SessionChange {}

    record Relocated(Text before, Text after) implements SessionChange {}

    /** The link by which those who attend join. */
    record LinkChanged(String before, String after) implements SessionChange {}

    /** It got, or lost, a sign-up and a limit of its own. */
    record SignUpBecame(Boolean before, Boolean after) implements SessionChange {}

    record Recast(List<Part> before, List<Part> after) implements SessionChange {}

    /** It was cancelled, or takes place after all. */
    record StatusBecame(SessionStatus before, SessionStatus after) implements SessionChange {}

    /** It left the programme, or is back in it. */
    record WithdrawnBecame(Boolean before, Boolean after) implements SessionChange {}

    record Span(Instant startsAt, Instant endsAt) {}

    /** @param speaker code */
    record Part(String speaker, Role role) {}
}
