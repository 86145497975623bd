package org.openroundtable.notification;

import java.util.Locale;

import org.openroundtable.language.Text;
import org.openroundtable.language.Wording;

/** What the organisers of an event have written. They may name an address, which mail programs then link. */
public final class OrganiserText extends ForeignText {

    public OrganiserText(Wording words) {
        super(words);
    }

    /** In whatever language they wrote it; null: nothing. */
    public static OrganiserText asTyped(String text) {
        return text == null ? null : new OrganiserText(Wording.asTyped(text));
    }

    /** As the reader understands it best; null: nothing. */
    static OrganiserText in(Locale reader, Text text) {
        return text == null ? null : new OrganiserText(text.in(reader));
    }
}
