package org.openroundtable.notification.staff;

import org.openroundtable.language.Language;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.notification.StrangerText;

/**
 * What a letter can say of its reader.
 *
 * @param name as they call themselves
 * @param site what the installation is called
 * @param url of the page that the letter leads to
 */
record StaffLetterContext(StrangerText name, Language reader, StaffMailMessages say, OrganiserText site, String url) {

    /** BCP 47 tag. */
    public String language() {
        return reader.tag();
    }
}
