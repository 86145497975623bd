package org.openroundtable.organiser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Statements;
import org.openroundtable.testing.database.TwoConnections;
import org.openroundtable.testing.staff.BusyEvents;
import org.openroundtable.testing.staff.BusyEvents.BusyEvent;
import org.openroundtable.testing.staff.Organisers;
import org.openroundtable.testing.staff.RoleTable;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each page of the organisers that the table of roles lists asks the database: as many statements however much there
 * is, and one connection at a time.
 */
@QuarkusTest
@TestProfile(TwoConnections.class)
class PagesCostTest {

    /** Pages for whoever is not signed in. */
    private static final String ENTRANCE = "/organiser/sign-in";

    @Inject
    BusyEvents events;

    @Inject
    Organisers organisers;

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Inject
    TwoConnections.Last connection;

    @Inject
    TestClock clock;

    private String cookie;

    /** When a session was last seen is kept to the minute, which must not begin meanwhile. */
    @BeforeEach
    void stopTheClock() {
        clock.set(clock.instant());
    }

    @Test
    void noPageAsksMoreOftenWhereThereIsMore() {
        var administrator = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        cookie = organisers.cookie(administrator);
        var small = events.anEvent(6, administrator);
        var few = new TreeMap<String, Long>();
        connection.whileThereIsOne(() -> few.putAll(counted(small)));
        var busy = events.anEvent(12, administrator);
        for (var i = 0; i < 8; i++) {
            given.anEvent().openNow();
        }
        var many = counted(busy);

        assertThat(few).isNotEmpty();
        var all = new SoftAssertions();
        few.forEach((page, count) -> all.assertThat(many.get(page)).as(page).isEqualTo(count));
        all.assertAll();
    }

    private Map<String, Long> counted(BusyEvent event) {
        var counts = new TreeMap<String, Long>();
        for (var page : pages()) {
            var path = RoleTable.filled(page, event.slug(), event.parameters()).orElseThrow();
            read(path);
            // Now and then ids are drawn for the next fifty rows.
            counts.put(
                    page,
                    LongStream.range(0, 2)
                            .map(any -> statements.of(() -> read(path)))
                            .min()
                            .orElseThrow());
        }
        return counts;
    }

    private static List<String> pages() {
        return RoleTable.pages().stream()
                .filter(page -> !page.startsWith(ENTRANCE))
                .toList();
    }

    private void read(String path) {
        assertThat(Organisers.requests().cookie("staff", cookie).get(path).statusCode())
                .as(path)
                .isEqualTo(200);
    }
}
