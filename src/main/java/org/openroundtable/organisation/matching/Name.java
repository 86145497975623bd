package org.openroundtable.organisation.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.openroundtable.organisation.Spelling;

/**
 * A name as it is compared with others.
 *
 * @param key of the spelling
 * @param ways its words without legal form, department and small words, in each way of writing them in ASCII
 * @param form what it says of the organisation's legal form
 * @param department whether it names a part of the organisation
 * @param points words that were written with a point behind, as abbreviations are
 * @param numbers words with digits in them, and signs behind words: names that differ in these are hardly one
 * @param initials what it may be called for short, in the letters of {@code ways}
 * @param joined the ways without spaces
 * @param sounds how these sound
 * @param latin false: it was written in other letters
 */
record Name(
        String key,
        Set<List<String>> ways,
        LegalForms.Split form,
        boolean department,
        Set<String> points,
        Set<String> numbers,
        Set<String> initials,
        Set<String> joined,
        Set<String> sounds,
        boolean latin) {

    private static final Pattern POINT = Pattern.compile("\\p{L}{2,}(?=\\.)");
    private static final Set<String> SMALL = Words.of("small-words.txt");

    static Name of(String written) {
        var key = Spelling.of(written).key();
        var parts = Parts.of(written);
        var all = List.of(Spelling.of(parts.name()).key().split(" "));
        var form = LegalForms.split(all);
        var words = withoutSmall(form.words(), parts.name());
        var ways = Latin.ways(String.join(" ", words)).stream()
                .map(way -> List.of(way.strip().split(" +")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var initials = new HashSet<String>();
        for (var way : Latin.ways(String.join(" ", form.words()))) {
            initials.addAll(Initials.of(List.of(way.strip().split(" +"))));
        }
        var joined = ways.stream().map(way -> String.join("", way)).collect(Collectors.toSet());
        return new Name(
                key,
                ways,
                form,
                parts.department(),
                points(written),
                numbers(words),
                initials,
                joined,
                joined.stream().map(Sound::of).collect(Collectors.toSet()),
                Latin.isLatin(key));
    }

    private static List<String> withoutSmall(List<String> words, String written) {
        var kept = new ArrayList<String>();
        for (var word : words) {
            var small = SMALL.contains(word) && (word.length() > 1 || written.contains(" " + word + " "));
            if (!small) {
                kept.add(word);
            }
        }
        return kept.isEmpty() ? words : kept;
    }

    private static Set<String> points(String written) {
        return POINT.matcher(written)
                .results()
                .flatMap(word -> Latin.ways(Spelling.of(word.group()).key()).stream())
                .collect(Collectors.toSet());
    }

    /** One of {@link #numbers} that was no word of its own. */
    static boolean isSign(String number) {
        return number.matches("[+#%]+");
    }

    private static Set<String> numbers(List<String> words) {
        var numbers = new TreeSet<String>();
        for (var word : words) {
            if (word.chars().anyMatch(Character::isDigit) || word.matches("[ivx]+")) {
                numbers.add(word);
            } else if (word.matches(".*[+#%]")) {
                numbers.add(word.replaceAll("[^+#%]", ""));
            }
        }
        return numbers;
    }
}
