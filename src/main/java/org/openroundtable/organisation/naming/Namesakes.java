package org.openroundtable.organisation.naming;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Organisations whose names do not tell them apart where both are listed. */
public final class Namesakes {

    private Namesakes() {}

    /** @param names as they stand in a list */
    public static Set<String> among(Stream<String> names) {
        var times = names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        times.values().removeIf(number -> number < 2);
        return times.keySet();
    }
}
