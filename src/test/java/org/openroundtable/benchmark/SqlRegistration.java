package org.openroundtable.benchmark;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.openroundtable.benchmark.client.Load.Deed;

/**
 * What a registration asks of the database and nothing else: the application's statements over plain JDBC, prepared
 * once, batched, and with the lock that everybody waits for taken last. No application can register faster here.
 */
final class SqlRegistration implements Deed {

    /** Far from the ids that the application draws. */
    private static final AtomicLong IDS = new AtomicLong(1L << 40);

    private static final int PLACES = 3;

    private final Connection database;
    private final Venue venue;
    private final List<Long> sessions;
    private final LetterText letter;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    SqlRegistration(Connection database, Venue venue, LetterText letter) throws SQLException {
        this.database = database;
        this.venue = venue;
        this.letter = letter;
        database.setAutoCommit(false);
        this.sessions = ids(
                "select s.id from session s join event e on e.id = s.event_id where e.slug = ? and s.code = any (?)",
                venue.slug(),
                database.createArrayOf("text", venue.sessions().toArray()));
        database.commit();
    }

    @Override
    public void once() throws SQLException {
        var participant = Participant.next();
        var event = ids("""
                select e.id, l.version from event e
                  join capacity_limit l on l.event_id = e.id and l.owner = 'event' where e.slug = ?""", venue.slug()).get(0);
        ask(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) locked",
                "%d %s".formatted(event, participant.email()));
        var organisation = ids(
                        "select * from organisation where id = (select organisation_id from organisation_spelling where key = ?)",
                        participant.organisation().toLowerCase())
                .get(0);
        var limits = limits(event, organisation);
        long registration = IDS.incrementAndGet();
        write(event, organisation, registration, participant);
        writePlaces(event, registration);
        writeMail(registration, participant);
        take(limits);
        database.commit();
    }

    /** Ids of the limits of the event and of the three sessions, if there is room. */
    private Array limits(long event, long organisation) throws SQLException {
        var owners = new ArrayList<>(List.of("event", "event/organisation/" + organisation));
        for (var session : sessions) {
            owners.add("session/" + session);
            owners.add("session/" + session + "/organisation/" + organisation);
        }
        var found = ids(
                "select id, taken < capacity, version from capacity_limit where event_id = ? and owner = any (?)",
                event,
                database.createArrayOf("text", owners.toArray()));
        if (found.size() != 1 + PLACES) {
            throw new IllegalStateException("%d limits".formatted(found.size()));
        }
        return database.createArrayOf("bigint", found.toArray());
    }

    private void write(long event, long organisation, long registration, Participant participant) throws SQLException {
        var fields = participant.fields();
        add(
                        """
                insert into registration (id, event_id, state, state_since, holds_place, arrival, registered_at, first_name,
                    last_name, email, email_key, organisation_id, organisation_typed, organisation_type, country,
                    answers, language, short_code)
                values (?, ?, 'CONFIRMED', now(), true, ?, now(), ?, ?, ?, ?, ?, ?, 'COMPANY', ?, cast(? as jsonb), 'en', ?)""",
                        registration,
                        event,
                        registration,
                        fields.get("firstName"),
                        fields.get("lastName"),
                        participant.email(),
                        participant.email(),
                        organisation,
                        participant.organisation(),
                        fields.get("country"),
                        "{\"position\": \"%s\"}".formatted(fields.get("position")),
                        "%08d".formatted(registration % 100_000_000))
                .executeBatch();
    }

    private void writePlaces(long event, long registration) throws SQLException {
        var place =
                "insert into place (id, registration_id, session_id, state, state_since, arrival, revision) values (?, ?, ?, 'CONFIRMED', now(), ?, 0)";
        var history = """
                insert into history_entry (id, event_id, registration_id, session_id, state, reason, valid_from, what,
                    actor_kind, actor_id)
                values (?, ?, ?, ?, 'CONFIRMED', 'REGISTERED', now(), 'STATE', 'REGISTRANT', ?)""";
        add(history, IDS.incrementAndGet(), event, registration, null, registration);
        for (var session : sessions) {
            add(place, IDS.incrementAndGet(), registration, session, registration);
            add(history, IDS.incrementAndGet(), event, registration, session, registration);
        }
        prepared(place).executeBatch();
        prepared(history).executeBatch();
    }

    private void writeMail(long registration, Participant participant) throws SQLException {
        var token =
                "insert into registration_token (hash, registration_id, proves_address, created_at, told) values (?, ?, true, now(), 0)";
        add(token, random(), registration);
        add(token, random(), registration).executeBatch();
        var id = UUID.randomUUID();
        add(
                        """
                insert into outbox_mail (id, message_id, occasion, reference, recipient, sender_name, reply_to, language,
                    subject, text_body, html_body, attachment_name, attachment_type, attachment_content, picture_content,
                    state,
                    created_at, next_attempt_at)
                values (?, ?, 'confirmation', ?, ?, 'Organiser', 'organiser@organiser.example', 'en', 'You are registered',
                    ?, ?, 'sessions.ics', 'text/calendar', ?, ?, 'KEPT', now(), now())""",
                        id,
                        "<" + id + "@localhost>",
                        "registration/" + registration,
                        participant.email(),
                        letter.text(),
                        letter.html(),
                        letter.attachment(),
                        letter.picture())
                .executeBatch();
    }

    private void take(Array limits) throws SQLException {
        var taken = set("""
                with locked as (
                    select id from capacity_limit where id = any (?)
                     order by lock_order, session_id, id for update)
                update capacity_limit l set taken = l.taken + 1 from locked
                 where l.id = locked.id and (l.capacity is null or l.taken < l.capacity)""", limits).executeUpdate();
        if (taken != 1 + PLACES) {
            throw new IllegalStateException("%d limits".formatted(taken));
        }
    }

    private void ask(String query, Object... parameters) throws SQLException {
        set(query, parameters).executeQuery().close();
    }

    private ArrayList<Long> ids(String query, Object... parameters) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var rows = set(query, parameters).executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong("id"));
            }
        }
        return ids;
    }

    private PreparedStatement add(String sql, Object... parameters) throws SQLException {
        var statement = set(sql, parameters);
        statement.addBatch();
        return statement;
    }

    private PreparedStatement set(String sql, Object... parameters) throws SQLException {
        var statement = prepared(sql);
        for (var i = 0; i < parameters.length; i++) {
            if (parameters[i] == null) {
                statement.setNull(i + 1, Types.BIGINT);
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = database.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static byte[] random() {
        var bytes = new byte[32];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
