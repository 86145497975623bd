package org.openroundtable.organisation.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.openroundtable.organisation.Spelling;

/**
 * What a name is put together of: that of the organisation, and which part of it somebody works in, as far as commas,
 * dashes and brackets set it apart. Initials that say the name once more are neither.
 *
 * @param name of the organisation, as it was written
 * @param department whether a part of it was named
 */
record Parts(String name, boolean department) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|:(){}\\[\\]–—]\\s*|\\s+[-/]\\s+");

    /** In front of these a name begins anew; everywhere else they are a part of it. */
    private static final Set<String> IN_FRONT;

    private static final Set<String> DEPARTMENTS = Words.of("departments.txt");

    static {
        var lines = Words.lines("departments.txt");
        IN_FRONT = Words.of(lines.subList(0, lines.indexOf("")));
    }

    static Parts of(String written) {
        var parts = new ArrayList<>(Arrays.stream(BETWEEN.split(written))
                .filter(part -> !part.isBlank())
                .toList());
        if (parts.size() < 2) {
            return new Parts(written, false);
        }
        var all = parts.size();
        if (IN_FRONT.contains(words(parts.get(0)).get(0))) {
            parts.remove(0);
        }
        var first = parts.get(0);
        var rest = parts.subList(1, parts.size());
        rest.removeIf(part -> isDepartment(words(part)));
        var department = parts.size() < all;
        rest.removeIf(part -> isInitials(part, first));
        if (rest.size() == 1 && isInitials(first, rest.get(0))) {
            return new Parts(rest.get(0), department);
        }
        return parts.size() < all ? new Parts(String.join(", ", parts), department) : new Parts(written, false);
    }

    private static boolean isDepartment(List<String> words) {
        return DEPARTMENTS.contains(words.get(0))
                || DEPARTMENTS.contains(words.get(words.size() - 1))
                || words.size() > 1 && DEPARTMENTS.contains(words.get(0) + "-" + words.get(1));
    }

    private static boolean isInitials(String part, String name) {
        var letters = part.strip();
        return letters.length() >= 2
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && Initials.of(words(name)).contains(Spelling.of(letters).key());
    }

    private static List<String> words(String part) {
        return List.of(Spelling.of(part).key().split(" "));
    }
}
