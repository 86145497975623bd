package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.openroundtable.organisation.Spelling;

/**
 * Knows all organisations by the rules of today. Some were two because of something that nobody sees, and become one, by
 * merges that can be undone; the one that was there first is kept. Others were one because a sign behind the name was not
 * read: registrations stay where they are, but the other name leads there no longer.
 */
public class V181__Read_names_of_organisations_anew extends BaseJavaMigration {

    private record Written(String text, Long organisation) {}

    private final Map<Long, String> names = new TreeMap<>();
    private final Map<String, Long> aliases = new HashMap<>();
    private final Set<Written> written = new LinkedHashSet<>();
    /** Those that have become part of one that was there before. */
    private final Map<Long, Long> merged = new TreeMap<>();

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        read(connection);
        var led = new HashMap<String, Written>();
        for (var each : written) {
            if (isStillRead(each)) {
                var known = led.putIfAbsent(Spelling.of(each.text()).key(), each);
                if (known != null) {
                    merge(known.organisation(), each.organisation());
                }
            }
        }
        write(connection, led);
        for (var merge : merged.keySet()) {
            write(connection, kept(merge), merge);
        }
    }

    private void read(Connection connection) throws SQLException {
        each(connection, "select id, name from organisation", (id, name) -> names.put(id, name));
        each(connection, "select organisation_id, key from organisation_alias", (id, key) -> aliases.put(key, id));
        names.forEach((id, name) -> written.add(new Written(name, id)));
        each(
                connection,
                "select organisation_id, organisation_typed from registration group by 1, 2 order by 1, 2",
                (id, typed) -> written.add(new Written(typed, id)));
        // Others that lead somewhere were written nowhere else.
        var explained = new LinkedHashSet<Written>();
        written.forEach(each -> explained.add(new Written(formerKey(each.text()), each.organisation())));
        new TreeMap<>(aliases).forEach((key, id) -> {
            if (!explained.contains(new Written(key, id))) {
                written.add(new Written(key, id));
            }
        });
    }

    /** Not if it led there for the sole reason that a sign was not read. */
    private boolean isStillRead(Written each) {
        var name = names.get(each.organisation());
        return !formerKey(each.text()).equals(formerKey(name))
                || Spelling.of(each.text()).equals(Spelling.of(name));
    }

    private void merge(Long one, Long other) {
        var first = kept(one);
        var second = kept(other);
        if (!first.equals(second)) {
            merged.put(Math.max(first, second), Math.min(first, second));
        }
    }

    private Long kept(Long organisation) {
        var into = merged.get(organisation);
        return into == null ? organisation : kept(into);
    }

    private void write(Connection connection, Map<String, Written> led) throws SQLException {
        var insert = """
                insert into organisation_spelling (key, written, organisation_id) values (?, ?, ?)
                on conflict (key, country) do nothing""";
        try (var statement = connection.prepareStatement(insert)) {
            for (var each : led.entrySet()) {
                statement.setString(1, each.getKey());
                statement.setString(2, each.getValue().text());
                statement.setLong(3, each.getValue().organisation());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void write(Connection connection, Long kept, Long merged) throws SQLException {
        for (var part : List.of(
                """
                insert into organisation_merge (kept_id, merged_id, merged_at, merged_by_kind)
                    values (%1$d, %2$d, now(), 'system')""",
                """
                insert into organisation_past (registration_id, organisation_id, until, merge_id)
                    select r.id, %2$d, m.merged_at, m.id from registration r, organisation_merge m
                     where r.organisation_id = %2$d and m.merged_id = %2$d""",
                "update registration set organisation_id = %1$d where organisation_id = %2$d",
                """
                insert into organisation_spelling_past (key, country, organisation_id, until, merge_id)
                    select s.key, s.country, %2$d, m.merged_at, m.id from organisation_spelling s, organisation_merge m
                     where s.organisation_id = %2$d and m.merged_id = %2$d""",
                "update organisation_spelling set organisation_id = %1$d where organisation_id = %2$d",
                "update organisation_alias set organisation_id = %1$d where organisation_id = %2$d")) {
            try (var statement = connection.createStatement()) {
                statement.execute(part.formatted(kept, merged));
            }
        }
    }

    private interface Row {

        void is(Long id, String text);
    }

    private static void each(Connection connection, String query, Row row) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                row.is(rows.getLong(1), rows.getString(2));
            }
        }
    }

    /** What made two spellings the same until now. */
    private static String formerKey(String name) {
        var folded = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        var key = folded.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return key.isEmpty() ? folded.strip() : key;
    }
}
