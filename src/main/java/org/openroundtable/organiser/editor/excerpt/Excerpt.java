package org.openroundtable.organiser.editor.excerpt;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which part of a long list is shown, and the way to the rest of it.
 *
 * @param from place of the first, from 0
 * @param to place behind the last
 * @param all how many there are
 * @param before what the part before begins with; null: this is the first
 * @param behind what the part behind begins with; null: this is the last
 */
public record Excerpt(int from, int to, int all, String before, String behind) {

    /** Drawing a row with its buttons takes the tenth of a millisecond and more. */
    static final int LONGEST = 100;

    /**
     * The part that somebody stands in.
     *
     * @param key what each is known by
     * @param at key of somebody; null, or of nobody: the first part
     */
    public static <T> Excerpt of(List<T> all, Function<T, String> key, String at) {
        var place = IntStream.range(0, all.size())
                .filter(one -> key.apply(all.get(one)).equals(at))
                .findFirst()
                .orElse(0);
        var from = place / LONGEST * LONGEST;
        var to = Math.min(from + LONGEST, all.size());
        return new Excerpt(
                from,
                to,
                all.size(),
                from == 0 ? null : key.apply(all.get(from - LONGEST)),
                to == all.size() ? null : key.apply(all.get(to)));
    }

    public <T> List<T> in(List<T> list) {
        return list.subList(from, to);
    }

    public boolean isWhole() {
        return from == 0 && to == all;
    }

    /** Number of the first, from 1. */
    public int first() {
        return from + 1;
    }
}
