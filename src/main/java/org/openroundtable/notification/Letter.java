package org.openroundtable.notification;

import io.quarkus.qute.TemplateInstance;

/**
 * A kind of mail: a record named by its occasion, such as {@code OfferLetter}, with a pair of templates,
 * {@code offer-letter.html} and {@code .txt}. What it is written for stands in the record too, as its {@code Occasion}.
 */
public interface Letter extends TemplateInstance {

    LetterContext about();

    /** The first line; also what the subject begins with. */
    String heading();

    /** The registrant's programme for their calendar. */
    default boolean bringsCalendar() {
        return true;
    }

    /** Sessions and their times, as they are now: of what changes later, these are what was before. */
    default boolean tellsProgramme() {
        return true;
    }

    /** As the outbox has it: "event-cancelled" of an {@code EventCancelledLetter}. */
    default String occasion() {
        return RenderedLetter.occasion(this);
    }
}
