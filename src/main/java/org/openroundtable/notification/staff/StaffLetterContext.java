package org.openroundtable.notification.staff;

import org.openroundtable.language.Language;
import org.openroundtable.notification.LetterHead;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.notification.StrangerText;

/**
 * What a letter can say of its reader.
 *
 * @param name as they call themselves; null: they have not said yet
 * @param site what the installation is called
 * @param url of the page that the letter leads to
 */
record StaffLetterContext(StrangerText name, Language reader, StaffMailMessages say, OrganiserText site, String url)
        implements LetterHead {

    @Override
    public String language() {
        return reader.tag();
    }

    @Override
    public String subject(String heading) {
        return heading;
    }

    /** None: where a letter is about one, it says so itself. */
    @Override
    public OrganiserText event() {
        return null;
    }

    @Override
    public String footer() {
        return say.footer(site);
    }
}
