package org.openroundtable.update;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;

/**
 * The content of a database, without its schema, which the migrations know: for each table a line {@code table
 * (columns)}, its rows as {@code COPY} gives them, and a line {@code \.}; then the sequences.
 */
final class Dump {

    private static final String END = "\\.";
    /** Without columns that the database generates; in the order in which they were created, so that what is referred to comes first. */
    private static final String TABLES = """
            select c.relname || ' (' || string_agg(quote_ident(a.attname), ', ' order by a.attnum) || ')'
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  and a.attgenerated = ''
             where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
             group by c.oid, c.relname order by c.oid
            """;

    private static final String SEQUENCES = """
            select format('select setval(''%s'', %s, ''%s'')', sequencename, coalesce(last_value, 1), last_value is not null)
              from pg_sequences where schemaname = 'public' order by 1
            """;

    private Dump() {}

    static void write(Connection database, Writer to) throws SQLException, IOException {
        for (var table : column(database, TABLES)) {
            to.append(table).append('\n');
            var rows = new StringWriter();
            database.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
            to.append(rows.getBuffer()).append(END).append('\n');
        }
        for (var sequence : column(database, SEQUENCES)) {
            to.append(sequence).append('\n');
        }
    }

    /** Into tables as they were when it was written; those of the migrations may have rows. */
    static void restore(Connection database, Reader from) throws SQLException, IOException {
        var lines = new java.io.BufferedReader(from);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("select ")) {
                execute(database, line);
            } else {
                execute(database, "delete from " + line.replaceFirst(" .*", ""));
                var rows = new StringBuilder();
                for (var row = lines.readLine(); !row.equals(END); row = lines.readLine()) {
                    rows.append(row).append('\n');
                }
                database.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + line + " from stdin", new StringReader(rows.toString()));
            }
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> column(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
