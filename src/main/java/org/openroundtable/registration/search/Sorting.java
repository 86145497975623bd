package org.openroundtable.registration.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * In what order registrations stand in a list; those that are equal in it, in the order in which they came.
 *
 * @param descending from the last to the first
 */
public record Sorting(Key key, boolean descending) {

    /** The latest first. */
    public static final Sorting USUAL = new Sorting(Key.REGISTERED_AT, true);

    /** What they can be sorted by. */
    public enum Key {
        REGISTERED_AT("registeredAt", "%s.registered_at"),
        NAME(
                "name",
                "coalesce(%1$s.last_name || ' ' || %1$s.first_name, %1$s.last_name, %1$s.first_name, '') collate \"und-x-icu\""),
        EMAIL("email", "%s.email_key"),
        ORGANISATION("organisation", "%s.organisation_typed collate \"und-x-icu\""),
        COUNTRY("country", "%s.country"),
        STATUS("status", "%s.state");

        private final String code;
        private final String sql;

        Key(String code, String sql) {
            this.code = code;
            this.sql = sql;
        }

        /** In addresses; that of the column that shows it. */
        public String code() {
            return code;
        }

        /** @param row alias of the table */
        String of(String row) {
            return sql.formatted(row);
        }
    }

    /** @param written null, or what is no sorting: as usual */
    static Sorting of(String written) {
        return read(written).orElse(USUAL);
    }

    /** @param written code of the key, behind a hyphen if descending. Empty: it is none */
    static Optional<Sorting> read(String written) {
        if (written == null) {
            return Optional.empty();
        }
        var descending = written.startsWith("-");
        return Arrays.stream(Key.values())
                .filter(key -> key.code().equals(written.substring(descending ? 1 : 0)))
                .findFirst()
                .map(key -> new Sorting(key, descending));
    }

    /**
     * What an {@code order by} of SQL says.
     *
     * @param row alias of the table
     */
    String sql(String row) {
        var way = descending ? " desc" : "";
        return key.of(row) + way + ", " + row + ".id" + way;
    }

    /** As it stands in addresses. */
    public String written() {
        return (descending ? "-" : "") + key.code();
    }
}
