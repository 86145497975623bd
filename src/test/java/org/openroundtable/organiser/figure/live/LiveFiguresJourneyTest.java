package org.openroundtable.organiser.figure.live;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Axe;
import org.openroundtable.testing.page.Browser;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A page of figures that is open while people register. */
@QuarkusTest
class LiveFiguresJourneyTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    StaffSessions sessions;

    @Inject
    Dashboards dashboards;

    @Inject
    TestClock clock;

    @TestHTTPResource("/")
    URI site;

    private String event;
    private StaffAccount desk;

    @BeforeEach
    void makeAnEvent() {
        event = given.anEvent().limitedTo(null, 2, 5).openNow();
        desk = organisers.with(Role.DESK, new Scope.OfEvent(event));
        people.register(event, "ada", "s1");
    }

    @Test
    void numbersTablesAndLinksFollowAndWhatIsInUseStays() {
        try (var browser = Browser.open()) {
            var page = open(browser.window(1280, ColorScheme.LIGHT), "");
            assertThat(page.getByText("Live: the numbers change by themselves."))
                    .isVisible();
            page.getByText("As a table").click();
            var link = page.locator("[data-figure='persons'] a");
            link.focus();

            people.register(event, "ben", "s1");
            assertThat(link).hasText("2");
            assertThat(page.locator("[data-figure='session/s1/left']")).hasText("0");
            assertThat(page.locator("[aria-labelledby='country'] tbody td").first())
                    .hasText("2");
            assertThat(page.locator("[aria-labelledby='organisation'] tbody tr"))
                    .hasCount(2);
            assertThat(link).isFocused();
            assertThat(page.locator("section[aria-labelledby='days'] tbody td").first())
                    .isVisible();
            Axe.comesTo(page);
            assertThat(Axe.violations(page, Axe.ALL_RULES)).isEqualTo(List.of());
        }
    }

    @Test
    void whatIsOfAMomentStays() {
        try (var browser = Browser.open()) {
            var then = clock.instant().minusSeconds(3_600).toString().substring(0, 16);
            var page = open(browser.window(1280, ColorScheme.LIGHT), "?asOf=" + then);
            assertThat(page.locator("[data-live-stream]")).hasCount(0);
        }
    }

    @Test
    void whoIsSignedOutIsToldSo() {
        try (var browser = Browser.open()) {
            var page = open(browser.window(1280, ColorScheme.LIGHT), "");
            assertThat(page.getByText("Live: the numbers change by themselves."))
                    .isVisible();
            sessions.closeAll(desk.id(), null, Actor.SYSTEM, clock.instant());
            dashboards.look();
            assertThat(page.getByText("These numbers change no more.")).isVisible();
        }
    }

    private Page open(Page page, String query) {
        page.context().addCookies(List.of(new Cookie("staff", organisers.cookie(desk)).setUrl(site.toString())));
        page.navigate(
                site.resolve("/organiser/events/" + event + "/figures" + query).toString());
        return page;
    }
}
