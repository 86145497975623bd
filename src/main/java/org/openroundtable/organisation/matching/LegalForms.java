package org.openroundtable.organisation.matching;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openroundtable.organisation.Spelling;

import com.ibm.icu.lang.UScript;

/** What an organisation is by law, as its name says at the end or in front: in the countries of the EU and in many others. */
final class LegalForms {

    /**
     * A name and its form.
     *
     * @param words without the form
     * @param form the number of its line in the list; null: the name says none
     * @param written how the form was written, in ASCII
     */
    record Split(List<String> words, Integer form, String written) {

        /** Of both it is said what they are, and it is not the same. */
        boolean contradicts(Split other) {
            return form != null && other.form != null && !form.equals(other.form) && !written.equals(other.written);
        }
    }

    /** No form has more words. */
    private static final int LONGEST = 6;

    private static final Map<String, Integer> BEHIND = new LinkedHashMap<>();
    private static final Set<String> IN_FRONT = new LinkedHashSet<>();

    static {
        var line = 0;
        for (var forms : Words.lines("legal-forms.txt")) {
            var parts = forms.split("<");
            for (var form : forms.split("[|<]")) {
                BEHIND.putIfAbsent(joined(form), line);
            }
            if (parts.length > 1) {
                Arrays.stream(parts[1].split("\\|")).map(LegalForms::joined).forEach(IN_FRONT::add);
            }
            line++;
        }
        // Many write them without accents.
        new LinkedHashMap<>(BEHIND)
                .forEach((form, same) -> Latin.ways(form).forEach(way -> BEHIND.putIfAbsent(way, same)));
        new LinkedHashSet<>(IN_FRONT).forEach(form -> IN_FRONT.addAll(Latin.ways(form)));
    }

    private LegalForms() {}

    /** @param words of a name as {@link Spelling} reads them; at least one of them is left */
    static Split split(List<String> words) {
        for (var count = Math.min(LONGEST, words.size() - 1); count > 0; count--) {
            var last = words.subList(words.size() - count, words.size());
            var form = BEHIND.get(String.join("", last));
            if (form != null) {
                return split(words.subList(0, words.size() - count), form, last);
            }
        }
        for (var count = Math.min(LONGEST, words.size() - 1); count > 0; count--) {
            var first = words.subList(0, count);
            if (IN_FRONT.contains(String.join("", first))) {
                return split(words.subList(count, words.size()), BEHIND.get(String.join("", first)), first);
            }
        }
        return withoutSpaces(words);
    }

    private static Split split(List<String> words, Integer form, List<String> written) {
        return new Split(
                words, form, Latin.ways(String.join("", written)).iterator().next());
    }

    /** Where no spaces are between words, the form is a part of the first or last one. */
    private static Split withoutSpaces(List<String> words) {
        var first = words.get(0);
        if (words.size() == 1 && isWithoutSpaces(first)) {
            for (var form : IN_FRONT) {
                if (isWithoutSpaces(form) && first.length() > form.length()) {
                    if (first.startsWith(form)) {
                        return split(List.of(first.substring(form.length())), BEHIND.get(form), List.of(form));
                    }
                    if (first.endsWith(form)) {
                        return split(
                                List.of(first.substring(0, first.length() - form.length())),
                                BEHIND.get(form),
                                List.of(form));
                    }
                }
            }
        }
        return new Split(words, null, null);
    }

    private static boolean isWithoutSpaces(String text) {
        var script = UScript.getScript(text.codePointAt(0));
        return script == UScript.HAN || script == UScript.HANGUL || script == UScript.KATAKANA;
    }

    private static String joined(String form) {
        return Spelling.of(form).key().replace(" ", "");
    }
}
