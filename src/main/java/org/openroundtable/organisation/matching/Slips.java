package org.openroundtable.organisation.matching;

/** How many slips of the pen are between two words: a letter left out, put in, taken for another, or two swapped. */
final class Slips {

    private Slips() {}

    /** The distance of Damerau and Levenshtein, in its form with optimal alignment. */
    static int between(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var current = new int[other.length() + 1];
            current[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var same = one.charAt(row - 1) == other.charAt(column - 1);
                current[column] =
                        Math.min(Math.min(current[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
                if (row > 1
                        && column > 1
                        && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1)) {
                    current[column] = Math.min(current[column], before[column - 2] + 1);
                }
            }
            before = last;
            last = current;
        }
        return last[other.length()];
    }
}
