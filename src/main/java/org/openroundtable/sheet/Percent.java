package org.openroundtable.sheet;

/**
 * A share in a cell: a number for programs, a percentage for people.
 *
 * @param of the whole, from 0 to 1
 */
public record Percent(double of) {

    @Override
    public String toString() {
        return Double.toString(of);
    }
}
