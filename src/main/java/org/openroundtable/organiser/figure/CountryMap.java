package org.openroundtable.organiser.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.openroundtable.organiser.figure.ShareTable.Line;

/**
 * Countries as tiles of one size, so that the small ones are seen as well: those of Europe about where they lie, also where
 * nobody is from, and all others by the order of their codes.
 */
public record CountryMap(List<Tile> tiles, List<Tile> elsewhere) {

    private static final List<String> EUROPE = List.of(
            "IS .. .. .. NO SE FI .. ..",
            ".. .. .. .. DK .. EE .. ..",
            "IE GB .. NL DE PL LV RU ..",
            ".. .. BE LU CZ SK LT BY ..",
            ".. FR CH LI AT HU MD UA ..",
            "PT ES AD .. SI HR RO .. GE",
            ".. .. MC IT BA RS BG TR AM",
            ".. .. SM .. ME XK MK .. AZ",
            ".. .. VA MT .. AL GR .. CY");

    /** From which number of persons on a tile is coloured more strongly. */
    private static final List<Integer> LEVELS = List.of(1, 5, 20, 50, 200);

    /**
     * @param row from 0 on, and so is the column
     * @param level of its colour; 0: nobody
     */
    public record Tile(String code, int row, int column, long persons, int level) {}

    /** @param range of numbers of persons */
    public record Key(int level, String range) {}

    static CountryMap of(List<Line> countries) {
        var persons = countries.stream().collect(Collectors.toMap(Line::key, Line::number));
        var tiles = IntStream.range(0, EUROPE.size())
                .boxed()
                .flatMap(row -> row(row, persons))
                .toList();
        var shown = tiles.stream().map(Tile::code).collect(Collectors.toSet());
        return new CountryMap(tiles, elsewhere(persons, shown));
    }

    /** As many as there are colours. */
    public List<Key> keys() {
        var strongest = Stream.concat(tiles.stream(), elsewhere.stream())
                .mapToInt(Tile::level)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, strongest)
                .mapToObj(level -> new Key(
                        level,
                        level == LEVELS.size()
                                ? "≥ " + LEVELS.get(level - 1)
                                : LEVELS.get(level - 1) + "–" + (LEVELS.get(level) - 1)))
                .toList();
    }

    private static Stream<Tile> row(int row, Map<String, Long> persons) {
        var codes = EUROPE.get(row).split(" ");
        return IntStream.range(0, codes.length)
                .filter(column -> !codes[column].equals(".."))
                .mapToObj(column -> tile(codes[column], row, column, persons));
    }

    private static List<Tile> elsewhere(Map<String, Long> persons, Set<String> shown) {
        Function<String, Tile> tile = code -> tile(code, 0, 0, persons);
        return persons.keySet().stream()
                .filter(code -> !shown.contains(code))
                .sorted()
                .map(tile)
                .toList();
    }

    private static Tile tile(String code, int row, int column, Map<String, Long> persons) {
        var number = persons.getOrDefault(code, 0L);
        var level = (int) LEVELS.stream().filter(least -> number >= least).count();
        return new Tile(code, row, column, number, level);
    }
}
