package org.openroundtable.notification;

/** What stands around every letter about an event, whatever it says: whom it greets, where it leads, who answers. */
public interface LetterHead {

    /** Of the reader, as a BCP 47 tag. */
    String language();

    /** Plain, of one line. */
    String subject(String heading);

    /** Of the reader; null: not known, or not to be said. */
    StrangerText name();

    OrganiserText event();

    /** Whom answers go to. */
    OrganiserText organiser();

    /** Of the page that the letter leads to. */
    String url();
}
