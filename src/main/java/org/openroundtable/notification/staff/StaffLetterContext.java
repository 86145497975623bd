package org.openroundtable.notification.staff;

import org.openroundtable.language.Language;
import org.openroundtable.notification.StrangerText;

/**
 * What a letter can say of its reader.
 *
 * @param name as they call themselves
 * @param url of the page that the letter leads to
 */
record StaffLetterContext(StrangerText name, Language reader, StaffMailMessages say, String url) {

    /** BCP 47 tag. */
    public String language() {
        return reader.tag();
    }
}
