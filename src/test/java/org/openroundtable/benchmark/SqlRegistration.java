package org.openroundtable.benchmark;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.openroundtable.benchmark.Load.Deed;

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
    private final Array codes;
    private final LetterText letter;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    SqlRegistration(Connection database, Venue venue, LetterText letter) throws SQLException {
        this.database = database;
        this.venue = venue;
        this.letter = letter;
        this.codes = database.createArrayOf("text", venue.sessions().toArray());
        database.setAutoCommit(false);
    }

    @Override
    public void once() throws SQLException {
        var participant = Participant.next();
        var event = ids("select * from event where slug = ?", venue.slug()).get(0);
        var sessions = ids(
                "select * from session where event_id = ? and registrable and code = any(?) order by id", event, codes);
        var organisation = ids(
                        "select * from organisation where id = (select organisation_id from organisation_alias where key = ?)",
                        participant.organisation().toLowerCase())
                .get(0);
        ids(
                "select * from registration where event_id = ? and email_key = ? and state in ('PENDING_EMAIL', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITING')",
                event,
                participant.email());
        long registration = IDS.incrementAndGet();
        write(event, organisation, registration, participant);
        writePlaces(event, registration, sessions);
        writeMail(registration, participant);
        take(event, sessions);
        database.commit();
    }

    private void write(long event, long organisation, long registration, Participant participant) throws SQLException {
        var fields = participant.fields();
        add(
                        """
                insert into registration (id, event_id, state, state_since, holds_place, arrival, registered_at, first_name,
                    last_name, email, email_key, organisation_id, organisation_typed, organisation_type, country,
                    position, language)
                values (?, ?, 'CONFIRMED', now(), true, ?, now(), ?, ?, ?, ?, ?, ?, 'COMPANY', ?, ?, 'en')""",
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
                        fields.get("position"))
                .executeBatch();
    }

    private void writePlaces(long event, long registration, Iterable<Long> sessions) throws SQLException {
        var place =
                "insert into place (id, registration_id, session_id, state, state_since, arrival, revision) values (?, ?, ?, 'CONFIRMED', now(), ?, 0)";
        var history =
                "insert into history_entry (id, event_id, registration_id, session_id, state, reason, valid_from) values (?, ?, ?, ?, 'CONFIRMED', 'REGISTERED', now())";
        add(history, IDS.incrementAndGet(), event, registration, null);
        for (var session : sessions) {
            add(place, IDS.incrementAndGet(), registration, session, registration);
            add(history, IDS.incrementAndGet(), event, registration, session);
        }
        prepared(place).executeBatch();
        prepared(history).executeBatch();
    }

    private void writeMail(long registration, Participant participant) throws SQLException {
        var token =
                "insert into registration_token (hash, registration_id, proves_address, created_at) values (?, ?, true, now())";
        add(token, random(), registration);
        add(token, random(), registration).executeBatch();
        var id = UUID.randomUUID();
        add(
                        """
                insert into outbox_mail (id, message_id, occasion, reference, recipient, sender_name, reply_to, language,
                    subject, text_body, html_body, attachment_name, attachment_type, attachment_content, state,
                    created_at, next_attempt_at)
                values (?, ?, 'confirmation', ?, ?, 'Organiser', 'organiser@organiser.example', 'en', 'You are registered',
                    ?, ?, 'sessions.ics', 'text/calendar', ?, 'KEPT', now(), now())""",
                        id,
                        "<" + id + "@localhost>",
                        "registration/" + registration,
                        participant.email(),
                        letter.text(),
                        letter.html(),
                        letter.attachment())
                .executeBatch();
    }

    /** The event's limit and those of the three sessions. */
    private void take(long event, ArrayList<Long> sessions) throws SQLException {
        var lock = prepared(
                "select id, session_id, taken, arrivals from capacity_limit where event_id = ? order by session_id nulls first for no key update");
        lock.setLong(1, event);
        var update = "update capacity_limit set taken = ?, arrivals = ? where id = ?";
        var taken = 0;
        try (var limit = lock.executeQuery()) {
            while (limit.next()) {
                if (limit.getObject(2) == null || sessions.contains(limit.getLong(2))) {
                    add(update, limit.getInt(3) + 1, limit.getLong(4) + 1, limit.getLong(1));
                    taken++;
                }
            }
        }
        if (taken != 1 + PLACES) {
            throw new IllegalStateException("%d limits".formatted(taken));
        }
        prepared(update).executeBatch();
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
