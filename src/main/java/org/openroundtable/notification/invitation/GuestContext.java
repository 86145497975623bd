package org.openroundtable.notification.invitation;

import org.openroundtable.language.Language;
import org.openroundtable.notification.EventLine;
import org.openroundtable.notification.LetterHead;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.notification.StrangerText;
import org.openroundtable.time.LocalAndUtc;

/**
 * What a letter can say to somebody who is invited.
 *
 * @param name null: not known
 * @param url of the form
 */
record GuestContext(EventLine line, Language reader, StrangerText name, String url) implements LetterHead {

    @Override
    public String language() {
        return reader.tag();
    }

    @Override
    public String subject(String heading) {
        return line.subject(heading);
    }

    @Override
    public OrganiserText event() {
        return line.title();
    }

    public OrganiserText organiser() {
        return line.organiser();
    }

    @Override
    public String footer() {
        return line.footer();
    }

    /** Null: not at the times that were announced. */
    public LocalAndUtc.Span when() {
        return line.when();
    }

    /** Null: it has no place yet. */
    public String where() {
        return line.where();
    }
}
