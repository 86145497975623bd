package org.openroundtable.benchmark.installation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openroundtable.testing.staff.RoleTable;

/** The addresses of the organisers' pages that the table of roles lists, for one event and what there is in it. */
final class OrganiserPaths {

    private static final String ENTRANCE = "/organiser/sign-in";
    private static final String OF_AN_EVENT = "/organiser/events/:slug";

    /** With a note, if there is one, and as many places as there are. */
    private static final String A_REGISTRATION =
            "select r.id from registration r where r.event_id = e.id and r.state = 'CONFIRMED' order by"
                    + " r.id in (select registration_id from registration_note) desc,"
                    + " (select count(*) from place p where p.registration_id = r.id and p.state = 'CONFIRMED') desc, id"
                    + " limit 1";

    /** Values of parameters, of the event that {@code e} is. */
    private static final Map<String, String> OF_THE_EVENT = Map.ofEntries(
            Map.entry("sessions/:code", "select min(code) from session where event_id = e.id"),
            Map.entry(
                    "sessions=:code",
                    "select min(s.code) from place p join session s on s.id = p.session_id where p.registration_id = ("
                            + A_REGISTRATION + ")"),
            Map.entry("attendance/:code", "select min(code) from session where event_id = e.id"),
            Map.entry("speakers/:code", "select min(code) from speaker where event_id = e.id"),
            Map.entry("with=:code", "select max(code) from speaker where event_id = e.id"),
            Map.entry("questions/:code", "'position'"),
            Map.entry("pages/:code", "'privacy'"),
            Map.entry("releases/:number", "select max(number) from release where event_id = e.id"),
            Map.entry("accounts/:id", "select min(id) from staff_account"),
            Map.entry("registrations/:id", A_REGISTRATION),
            Map.entry(
                    "notes/:number",
                    "select min(id) from registration_note where registration_id = (" + A_REGISTRATION + ")"),
            Map.entry("bulk/:id", "select min(id) from bulk_job where event_id = e.id"),
            Map.entry("import/:id", "select min(id) from import_job where event_id = e.id"),
            Map.entry("summaries/:token", "select 'any'"),
            Map.entry("codes/:id", "select min(id) from access_code where event_id = e.id"),
            Map.entry("blocks/:id", "select min(id) from reserved_block where event_id = e.id"),
            Map.entry("files/:id", "select min(id) from attachment where event_slug = e.slug"));

    private final String slug;
    private final Map<String, String> values = new HashMap<>();

    OrganiserPaths(Connection database, String slug) throws SQLException {
        this.slug = slug;
        for (var parameter : OF_THE_EVENT.entrySet()) {
            var query = "select (%s) from event e where e.slug = ?".formatted(parameter.getValue());
            try (var statement = database.prepareStatement(query)) {
                statement.setString(1, slug);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    if (rows.getString(1) != null) {
                        values.put(parameter.getKey(), rows.getString(1));
                    }
                }
            }
        }
    }

    /** As the table of roles writes them, without those for whoever is not signed in. */
    static List<String> pages() {
        return RoleTable.pages().stream()
                .filter(page -> !page.startsWith(ENTRANCE))
                .toList();
    }

    static boolean isOfAnEvent(String page) {
        return page.startsWith(OF_AN_EVENT);
    }

    /** Empty: nothing of that kind is there. */
    Optional<String> filled(String page) {
        return RoleTable.filled(page, slug, values);
    }
}
