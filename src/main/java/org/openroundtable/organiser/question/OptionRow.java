package org.openroundtable.organiser.question;

/**
 * A row of the form with an option.
 *
 * @param number from 0, as in the ids of its fields
 * @param chosen how many have chosen it
 */
record OptionRow(int number, long chosen) {

    public String textName() {
        return "options-" + number + "-text";
    }

    public String limitId() {
        return "options-" + number + "-limit";
    }

    /** As people count. */
    public int position() {
        return number + 1;
    }
}
