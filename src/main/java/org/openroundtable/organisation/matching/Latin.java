package org.openroundtable.organisation.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;

/**
 * A name in the letters of ASCII, in each of the ways in which it is usually written in them: an umlaut with and without
 * its e, Greek and Cyrillic by the several systems that are in use.
 */
final class Latin {

    private static final List<String> OF_GREEK = List.of("Greek-Latin/UNGEGN", "Greek-Latin");
    private static final List<String> OF_CYRILLIC = List.of(
            "Bulgarian-Latin/BGN", "Russian-Latin/BGN", "Ukrainian-Latin/BGN", "Serbian-Latin/BGN", "Cyrillic-Latin");
    private static final List<String> OF_OTHERS = List.of("Any-Latin");

    private static final String ASCII = "Latin-ASCII; Lower";

    /** Each is made once: that takes a while. */
    private static final Map<String, Transliterator> MADE = new ConcurrentHashMap<>();

    private Latin() {}

    /** The usual one first; none is there twice. */
    static Set<String> ways(String folded) {
        if (folded.chars().allMatch(character -> character < 128)) {
            return Set.of(folded);
        }
        var ways = new LinkedHashSet<String>();
        for (var latin : isLatin(folded) ? List.of(folded) : transliterated(folded)) {
            ways.add(plain(latin));
            ways.add(plain(withLettersForDots(latin)));
        }
        return ways;
    }

    /** Written with no other letters than Latin ones. */
    static boolean isLatin(String text) {
        return text.codePoints()
                .map(UScript::getScript)
                .allMatch(script -> script == UScript.LATIN || script == UScript.COMMON || script == UScript.INHERITED);
    }

    private static List<String> transliterated(String text) {
        var scripts = text.codePoints().map(UScript::getScript).boxed().toList();
        if (scripts.contains(UScript.CYRILLIC)) {
            return Stream.concat(
                            Stream.of(text, text.replace('ъ', 'а')).flatMap(each -> by(OF_CYRILLIC, each)),
                            by(List.of("Ukrainian-Latin/BGN"), text.replace('г', 'ґ')))
                    .distinct()
                    .toList();
        }
        return by(scripts.contains(UScript.GREEK) ? OF_GREEK : OF_OTHERS, text).toList();
    }

    private static Stream<String> by(List<String> systems, String text) {
        return systems.stream().map(system -> transliterate(system, text));
    }

    private static String transliterate(String system, String text) {
        return MADE.computeIfAbsent(system, Transliterator::getInstance).transliterate(text);
    }

    private static String plain(String latin) {
        return transliterate(ASCII, latin).replaceAll("[^a-z0-9+#% ]", "");
    }

    private static String withLettersForDots(String latin) {
        return latin.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("þ", "th");
    }
}
