package org.openroundtable.organiser.history;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.Change;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Which entries of an event's history each role reads: on its page, in what is taken out of it, over all events. */
@QuarkusTest
class HistoryRolesTest {

    /** V: viewer, D: desk, E: editor, O: organiser, A: administrator. */
    private static final String WRITTEN = """
            created the event                       V D E O A
            published the event                     V D E O A
            changed the limit of the session        V D E O A
            changed whether the event takes place   V D E O A
            edited the draft                        - - E O A
            changed the title of the event          - - E O A
            added the session                       - - E O A
            changed the title of the session        - - E O A
            changed the link to join the session    - - E O A
            added the speaker                       - - E O A
            changed the state of the registration   - D - O A
            took out personal data                  - D - O A
            changed something (letInByName)         - D - O A
            changed a role                          - - - O A
            """;

    /** Of a kind that nobody has thought of yet. */
    private record LetInByName(String after) implements Change {

        @Override
        public String before() {
            return null;
        }
    }

    private static final String LINK = "https://meet.example/secret";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    Editing editing;

    @Inject
    Event<ActRecorded> acts;

    @Inject
    Clock clock;

    @Test
    void eachReadsOfWhatTheyMaySee() {
        var slug = aHistory();
        var readers = new LinkedHashMap<String, StaffAccount>();
        for (var role : List.of(Role.VIEWER, Role.DESK, Role.EDITOR, Role.ORGANISER)) {
            readers.put(role.name().substring(0, 1), organisers.with(role, new Scope.OfEvent(slug)));
        }
        readers.put("A", organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION));
        organisers.signedIn(readers.get("D")).get("/organiser/events/" + slug + "/registrations/export.csv");

        for (var address :
                List.of("/organiser/events/" + slug + "/history", "/organiser/events/" + slug + "/history/export")) {
            assertThat(read(readers, address)).as(address).isEqualTo(WRITTEN);
        }
        readers.remove("A");
        assertThat(read(readers, "/organiser/history")).isEqualTo(WRITTEN.replace(" A", ""));
    }

    private String aHistory() {
        var event = given.anEvent().withSession("s1", 10);
        var slug = event.openNow();
        event.titled("Another roundtable")
                .whereSession("s1", session -> session.put("title", "Panel")
                        .put("capacity", 12)
                        .put("joinUrl", LINK))
                .being(EventStatus.POSTPONED)
                .asItIs();
        event.being(EventStatus.SCHEDULED)
                .whereSession("s1", session -> session.put("joinUrl", LINK + "/2"))
                .asItIs();
        people.register(slug, "ada", "s1");
        QuarkusTransaction.requiringNew()
                .run(() -> acts.fire(new ActRecorded(slug, new LetInByName("Ada"), Actor.SYSTEM, clock.instant())));
        editing.send(slug, "basics", Map.of("title-en", "Yet another roundtable"))
                .then()
                .statusCode(303);
        return slug;
    }

    private String read(Map<String, StaffAccount> readers, String address) {
        var pages = new LinkedHashMap<String, String>();
        readers.forEach((initial, reader) -> pages.put(
                initial,
                organisers
                        .signedIn(reader)
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()));
        assertThat(pages.values()).noneMatch(page -> page.contains("meet.example"));
        return WRITTEN.lines()
                .map(line -> line.substring(0, 40))
                .map(deed -> deed
                        + pages.entrySet().stream()
                                .map(page -> page.getValue().contains(deed.strip()) ? page.getKey() : "-")
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
