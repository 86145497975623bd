package org.openroundtable.report.disclosure;

/**
 * How much is told of a count.
 *
 * @param least it is no less
 * @param most it is no more; null: that is not said
 */
public record Told(long least, Long most) {

    static Told exactly(long number) {
        return new Told(number, number);
    }

    static Told atLeast(long number) {
        return new Told(number, null);
    }

    /** The count itself. */
    public boolean isExact() {
        return most != null && most == least;
    }
}
