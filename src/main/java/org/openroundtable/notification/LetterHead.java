package org.openroundtable.notification;

/** What stands around every letter, whatever it says: whom it greets, what it is about, where it leads, who sends it. */
public interface LetterHead {

    /** Of the reader, as a BCP 47 tag. */
    String language();

    /** Plain, of one line. */
    String subject(String heading);

    /** Of the reader; null: not known, or not to be said. */
    StrangerText name();

    /** The event that it is about; null: none. */
    OrganiserText event();

    /** Of the page that the letter leads to. */
    String url();

    /** Who sends it, and why. */
    String footer();
}
