package org.openroundtable.organiser.figure.live;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.report.live.LiveFigures;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.http.EventStream;
import org.openroundtable.testing.staff.Organisers;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FigureStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    RegistrationChanges changes;

    @Inject
    RoleGrants roles;

    @Inject
    StaffSessions sessions;

    @Inject
    Dashboards dashboards;

    @Inject
    LiveFigures figures;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/")
    URI site;

    private final List<EventStream> opened = new ArrayList<>();
    private StaffAccount viewer;
    private String event;

    @BeforeEach
    void makeAnEvent() {
        event = given.anEvent().limitedTo(null, 2, 5).openNow();
        viewer = organisers.with(Role.VIEWER, new Scope.OfEvent(event));
    }

    @AfterEach
    void close() {
        opened.forEach(EventStream::close);
    }

    @Test
    void everyNumberIsToldAtOnceAndWheneverItChanges() {
        people.register(event, "ada", "s1");
        var stream = open();
        awaitNumber(stream, "persons", 1);
        assertThat(last(stream).getMap())
                .containsEntry("submissions", 1)
                .containsEntry("session/s1/confirmed", 1)
                .containsEntry("session/s1/left", 1)
                .containsEntry("session/s2/confirmed", 0)
                .containsEntry("noShows", null);

        var ben = people.register(event, "ben", "s1");
        awaitNumber(stream, "session/s1/left", 0);
        people.register(event, "cat", "s1");
        awaitNumber(stream, "session/s1/waiting", 1);
        changes.cancel(ben.token());
        awaitNumber(stream, "session/s1/waiting", 0);
        assertThat(last(stream).getMap()).containsEntry("persons", 2).containsEntry("submissions", 3);
    }

    /** By whatever program. */
    @Test
    void presenceAndOrganisationsChangeNumbersToo() throws SQLException {
        var ada = people.register(event, "ada", "s1").registration().id();
        var ben = people.register(event, "ben", "s1").registration().id();
        var stream = open();
        awaitNumber(stream, "organisations", 2);

        run("""
                insert into attendance (registration_id, session_id, source, without_place, marked_at, marked_by_kind)
                select r.id, s.id, 'LIST', false, now(), 'system' from registration r
                  join session s on s.event_id = r.event_id and s.code = 's1' where r.id = %d""".formatted(ada));
        awaitNumber(stream, "attended", 1);
        run("update attendance set withdrawn_at = now() where registration_id = %d".formatted(ada));
        awaitNumber(stream, "attended", 0);

        run("""
                with past as (
                    insert into organisation_past (registration_id, organisation_id, until)
                    select id, organisation_id, now() from registration where id = %1$d)
                update registration set organisation_id = (select organisation_id from registration where id = %2$d)
                 where id = %1$d""".formatted(ada, ben));
        awaitNumber(stream, "organisations", 1);
    }

    @Test
    void itIsNotKeptOnTheWay() {
        var headers = open().headers().map();
        assertThat(headers)
                .containsEntry("cache-control", List.of("no-store, no-transform"))
                .containsEntry("x-accel-buffering", List.of("no"))
                .doesNotContainKey("content-length");
        assertThat(headers.get("content-type").get(0)).startsWith("text/event-stream");
        assertThat(headers.getOrDefault("content-encoding", List.of("identity")))
                .containsExactly("identity");
    }

    @Test
    void whoeverComesBackIsToldWhatTheyLackAndNothingElse() {
        var stream = open();
        awaitNumber(stream, "persons", 0);
        var known = stream.events("figures").get(0).id();
        stream.close();

        var again = open("Last-Event-ID", known);
        Awaitility.await().atMost(PATIENCE).until(() -> !again.events("same").isEmpty());
        assertThat(again.events("figures")).isEmpty();
        again.close();

        people.register(event, "ada", "s1");
        awaitNumber(open("Last-Event-ID", known), "persons", 1);
    }

    @Test
    void aPageIsDrawnOfWhatItWasTold() {
        people.register(event, "ada", "s1");
        var stream = open();
        awaitNumber(stream, "persons", 1);
        var page = organisers
                .signedIn(viewer)
                .queryParam("count", stream.events("figures").get(0).id())
                .get("/organiser/events/" + event + "/figures");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("data-figure=\"persons\"").contains("Spain");
    }

    @Test
    void whatNobodyWasToldOfIsFoundAtTheNextLook() throws SQLException {
        var stream = open();
        awaitNumber(stream, "persons", 0);
        run("delete from figure_watch");
        people.register(event, "ada", "s1");
        figures.look();
        awaitNumber(stream, "persons", 1);
        Awaitility.await().atMost(PATIENCE).until(() -> !stream.events("same").isEmpty());
    }

    @Test
    void whoSignsOutSeesNoMore() {
        var stream = open();
        awaitNumber(stream, "persons", 0);
        dashboards.look();
        assertThat(stream.isEnded()).isFalse();

        sessions.closeAll(viewer.id(), null, Actor.SYSTEM, clock.instant());
        dashboards.look();
        awaitTheEnd(stream);
    }

    @Test
    void whoLosesTheRoleSeesNoMore() {
        var stream = open();
        awaitNumber(stream, "persons", 0);
        roles.revoke(viewer.id(), new Scope.OfEvent(event), Actor.SYSTEM, clock.instant());
        dashboards.look();
        awaitTheEnd(stream);
    }

    @Test
    void anAccountHasSoManyAtOnceAndCanCloseThem() {
        for (var number = 0; number < 20; number++) {
            assertThat(open().status()).isEqualTo(200);
        }
        assertThat(open().status()).isEqualTo(429);
        opened.get(0).close();
        Awaitility.await().atMost(PATIENCE).until(() -> open().status() == 200);
    }

    private EventStream open(String... headers) {
        var all = new ArrayList<>(List.of("Cookie", "staff=" + organisers.cookie(viewer)));
        all.addAll(List.of(headers));
        var stream = EventStream.open(
                site.resolve("/organiser/events/" + event + "/figures/stream"), all.toArray(String[]::new));
        opened.add(stream);
        return stream;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitNumber(EventStream stream, String name, int number) {
        Awaitility.await(name)
                .atMost(PATIENCE)
                .until(() -> !stream.events("figures").isEmpty()
                        && number == last(stream).getInteger(name));
    }

    private static JsonObject last(EventStream stream) {
        var told = stream.events("figures");
        return new JsonObject(told.get(told.size() - 1).data()).getJsonObject("numbers");
    }

    private static void awaitTheEnd(EventStream stream) {
        Awaitility.await().atMost(PATIENCE).until(stream::isEnded);
        assertThat(stream.events("over")).hasSize(1);
    }
}
