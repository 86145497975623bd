package org.openroundtable.event;

import java.time.Instant;
import java.time.ZoneId;

import org.openroundtable.account.Change;
import org.openroundtable.language.Text;
import org.openroundtable.question.Questions;

/** What was changed of an event. */
public sealed interface EventChange extends Change {

    /** The entries of its sessions in calendars show it. */
    default boolean isForCalendars() {
        return this instanceof Retitled || this instanceof Relocated || this instanceof StatusBecame;
    }

    /** @param after the slug; everything else stands in the event */
    record Created(String after) implements EventChange {

        @Override
        public String before() {
            return null;
        }
    }

    record Retitled(Text before, Text after) implements EventChange {}

    record Described(EventDetails before, EventDetails after) implements EventChange {}

    record Relocated(Location before, Location after) implements EventChange {}

    record Rescheduled(Span before, Span after) implements EventChange {}

    record HandedOver(Organiser before, Organiser after) implements EventChange {}

    record TermsChanged(RegistrationTerms before, RegistrationTerms after) implements EventChange {}

    /** Null: the standard ones. */
    record QuestionsChanged(Questions before, Questions after) implements EventChange {}

    record StatusBecame(EventStatus before, EventStatus after) implements EventChange {}

    /** @param venue or null */
    record Location(EventMode mode, Text venue) {}

    record Span(Instant startsAt, Instant endsAt, ZoneId timeZone) {}
}
