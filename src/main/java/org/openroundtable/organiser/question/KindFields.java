package org.openroundtable.organiser.question;

/**
 * Which fields the form has for a kind of question alone.
 *
 * @param name of the kind
 */
record KindFields(String name) {

    /** Something is chosen. */
    public boolean isChosen() {
        return name.equals("oneOf") || name.equals("severalOf");
    }

    /** Something is written. */
    public boolean isText() {
        return name.equals("shortText") || name.equals("longText");
    }

    public boolean isNumber() {
        return name.equals("number");
    }
}
