package org.openroundtable.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.report.figure.Share;

import static org.assertj.core.api.Assertions.assertThat;

class SuppressionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing is small                      | 46 33 5        | 46 33 5
            nobody is told                        | 46 0           | 46 0
            nobody is there                       |                |
            several small ones hide each other    | 40 3 2 2       | 40 1-4 1-4 1-4
            one is not left alone                 | 40 20 9 2      | 40 20 5+ 1-4
            nor beside one that says what it is   | 40 20 5 1      | 40 5+ 5+ 1-4
            each of them is the least             | 40 20 1 1 1    | 40 5+ 1-4 1-4 1-4
            each of them is the most              | 40 20 4 4      | 40 5+ 1-4 1-4
            nothing is left to hide it behind     | 5 1            |
            all of one                            | 1 1 1 1 1      |
            one stands against all others         | 40 2           | 5+ 1-4
            """)
    void countsThatAreSmallAreNotTold(String name, String counts, String told) {
        assertThat(told(numbers(counts))).isEqualTo(told == null ? "" : told);
    }

    @Test
    void aNumberThatNothingIsTakenFromIsHiddenIfItIsSmall() {
        assertThat(IntStream.of(0, 1, 4, 5).mapToObj(Suppression::alone).map(SuppressionTest::words))
                .containsExactly("0", "1-4", "1-4", "5");
    }

    /**
     * Somebody knows what is told, in which order, the total, and this rule, and goes through every table that would be
     * told in that way: what is small could be one number, and another.
     */
    @ParameterizedTest
    @CsvSource({"2, 40", "3, 26", "4, 22", "5, 20"})
    void whoeverWorksBackwardsFromAllThatIsToldFindsNoSmallCount(int kinds, int most) {
        var tables = new HashMap<String, List<long[]>>();
        for (var table : tables(kinds, most)) {
            tables.computeIfAbsent(Arrays.stream(table).sum() + ": " + seen(table), one -> new ArrayList<>())
                    .add(table);
        }
        assertThat(tables).hasSizeGreaterThan(50);
        tables.forEach((told, same) -> {
            if (told.contains("1-4")) {
                for (var kind = 0; kind < kinds; kind++) {
                    assertThat(possible(same, kind))
                            .as(told)
                            .satisfiesAnyOf(
                                    numbers -> assertThat(numbers).hasSizeGreaterThan(1),
                                    numbers -> assertThat(numbers).allMatch(number -> number >= Suppression.FEWEST));
                }
            }
        });
    }

    @Test
    void whatIsNotToldStandsAfterWhatIsInOrderOfItsKeyAlone() {
        assertThat(seen(numbers("2 40 5 3 5 20"))).isEqualTo("k1 40, k5 20, k2 5, k4 5, k0 1-4, k3 1-4");
        assertThat(seen(numbers("1 40 6 2 7 9"))).isEqualTo("k1 40, k5 9, k0 1-4, k2 5+, k3 1-4, k4 5+");
    }

    /** Without this rule in mind, each could be any. */
    @Test
    void whoeverSubtractsFindsEachOfTheSmallOnesToBeAnything() {
        for (var table : tables(5, 24)) {
            var told = Suppression.of(shares(table));
            var hidden =
                    told.stream().filter(share -> !share.persons().isExact()).toList();
            var sum = Arrays.stream(table).sum()
                    - told.stream()
                            .filter(share -> share.persons().isExact())
                            .mapToLong(share -> share.persons().least())
                            .sum();
            if (!hidden.isEmpty()) {
                var least = hidden.stream()
                        .mapToLong(share -> share.persons().least())
                        .sum();
                var most = hidden.stream()
                        .mapToLong(share -> share.persons().most() == null
                                ? 1000
                                : share.persons().most())
                        .sum();
                assertThat(sum).as(Arrays.toString(table)).isBetween(least + 3, most - 3);
            }
        }
    }

    @Test
    void noLargeCountIsHiddenWithoutNeed() {
        for (var table : tables(4, 24)) {
            if (Arrays.stream(table).noneMatch(Suppression::isSmall)) {
                assertThat(Suppression.of(shares(table)))
                        .allMatch(share -> share.persons().isExact());
            }
        }
    }

    private static Set<Long> possible(List<long[]> tables, int kind) {
        return tables.stream().map(table -> table[kind]).collect(Collectors.toCollection(HashSet::new));
    }

    /** Each with so many kinds, none of them nothing, that add up to no more than that. */
    private static List<long[]> tables(int kinds, int most) {
        if (kinds == 0) {
            return List.of(new long[0]);
        }
        var tables = new ArrayList<long[]>();
        for (var rest : tables(kinds - 1, most - 1)) {
            for (var number = 1; number <= most - Arrays.stream(rest).sum(); number++) {
                var table = Arrays.copyOf(rest, kinds);
                table[kinds - 1] = number;
                tables.add(table);
            }
        }
        return tables;
    }

    private static long[] numbers(String counts) {
        return counts == null
                ? new long[0]
                : Arrays.stream(counts.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    private static String told(long[] counts) {
        return Suppression.of(shares(counts)).stream()
                .map(share -> words(share.persons()))
                .collect(Collectors.joining(" "));
    }

    /** As it is published: rows with their names, of a table that is counted as all are. */
    private static String seen(long[] counts) {
        var largestFirst = shares(counts).stream()
                .sorted(Comparator.comparingLong(Share::number).reversed().thenComparing(Share::key))
                .toList();
        return Suppression.of(largestFirst).stream()
                .map(share -> share.key() + " " + words(share.persons()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Told told) {
        return told.isExact()
                ? Long.toString(told.least())
                : told.most() == null ? told.least() + "+" : told.least() + "-" + told.most();
    }

    private static List<Share> shares(long[] counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(place -> new Share("k" + place, null, counts[place]))
                .toList();
    }
}
