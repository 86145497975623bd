package org.openroundtable.organisation.matching;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the ways of writing a Greek or Cyrillic name in Latin letters have in common: letters that the systems choose
 * differently are one.
 */
final class Sound {

    private record Rule(Pattern letters, String sound) {

        static Rule of(String letters, String sound) {
            return new Rule(Pattern.compile(letters), sound);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("[ '\"]", ""),
            Rule.of("shch|sht|sch|sc", "st"),
            Rule.of("sh", "s"),
            Rule.of("kh|ch(?=[aeiouy]?)", "h"),
            Rule.of("zh|dz", "z"),
            Rule.of("tz|ts|cz", "c"),
            Rule.of("ph", "f"),
            Rule.of("th", "t"),
            Rule.of("gh", "g"),
            Rule.of("ou", "u"),
            Rule.of("ks", "x"),
            Rule.of("mp", "b"),
            Rule.of("nt", "d"),
            Rule.of("(?<=[ea])[uyv](?=[^aeiou]|$)", "v"),
            Rule.of("w", "v"),
            Rule.of("[yj]", "i"),
            Rule.of("ei|oi|ii+", "i"),
            Rule.of("ie", "e"),
            Rule.of("q|c(?=[aoukrlt])", "k"),
            Rule.of("(.)\\1+", "$1"));

    private Sound() {}

    static String of(String latin) {
        var sound = latin;
        for (var rule : RULES) {
            sound = rule.letters().matcher(sound).replaceAll(rule.sound());
        }
        return sound;
    }
}
