package org.openroundtable.organiser.question;

/**
 * A row of the form with an option.
 *
 * @param number from 0, as in the ids of its fields
 * @param chosen how many have chosen it
 * @param isFree nothing stands in it
 * @param isLast nothing stands in a row after it
 */
record OptionRow(int number, long chosen, boolean isFree, boolean isLast) {

    /** As its buttons name it. */
    public String key() {
        return "options-" + number;
    }

    public String itemId() {
        return key() + "-item";
    }

    public String textName() {
        return key() + "-text";
    }

    public String limitId() {
        return key() + "-limit";
    }

    /** As people count. */
    public int position() {
        return number + 1;
    }
}
