package org.openroundtable.registration.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A list of registrations as its address describes it: who is in it, in what order, and what is shown of each. Lists,
 * their exports and views that organisers keep are all this.
 *
 * @param columns codes of a {@link Column}, or behind {@value #ANSWER} of a question, in the order in which they stand
 */
public record Listing(RegistrationFilter filter, Sorting sorting, List<String> columns) {

    /** Before the code of a question that is a column, or whose answers a list is narrowed to. */
    public static final String ANSWER = "answer.";

    static final String SEPARATOR = ",";

    public Listing {
        columns = List.copyOf(columns);
    }

    /** @param parameters of the address */
    public static Listing of(Map<String, List<String>> parameters) {
        var columns = parameters.getOrDefault("columns", List.of()).stream()
                .flatMap(some -> Arrays.stream(some.split(SEPARATOR)))
                .map(String::strip)
                .filter(code -> code.startsWith(ANSWER) || Column.withCode(code).isPresent())
                .distinct()
                .toList();
        return new Listing(
                RegistrationFilter.of(parameters),
                Sorting.of(parameters.getOrDefault("sort", List.of()).stream()
                        .findFirst()
                        .orElse(null)),
                columns.isEmpty() ? Column.USUAL : columns);
    }

    /** What {@link #of} reads, as it stands behind the question mark; nothing of what is as usual. */
    public String query() {
        var query = new QueryString();
        filter.writeTo(query);
        if (!sorting.equals(Sorting.USUAL)) {
            query.add("sort", sorting.written());
        }
        if (!columns.equals(Column.USUAL)) {
            query.add("columns", String.join(SEPARATOR, columns));
        }
        return query.toString();
    }

    /** The same, whoever is looked for by name, address or organisation. */
    public Listing withoutText() {
        return new Listing(filter.withoutText(), sorting, columns);
    }

    /** The same, where it is not for the address to say what is shown. */
    public Listing withUsualColumns() {
        return new Listing(filter, sorting, Column.USUAL);
    }

    public Listing sortedBy(Sorting other) {
        return new Listing(filter, other, columns);
    }
}
