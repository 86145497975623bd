package org.openroundtable.notification;

import org.openroundtable.language.Wording;

/** What the organisers of an event have written. They may name an address, which mail programs then link. */
public final class OrganiserText extends ForeignText {

    public OrganiserText(Wording words) {
        super(words);
    }
}
