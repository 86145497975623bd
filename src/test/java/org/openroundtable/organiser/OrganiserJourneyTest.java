package org.openroundtable.organiser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Axe;
import org.openroundtable.testing.page.Browser;
import org.openroundtable.testing.page.Person;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The main tasks of organisers in a browser: by keyboard alone, without scripts, and two at once. */
@QuarkusTest
class OrganiserJourneyTest {

    /** Typed alike whether the day or the month comes first. */
    private static final LocalDate A_DAY = LocalDate.of(2031, 5, 5);

    @AutoClose
    private static Browser browser;

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    Editing editing;

    @Inject
    TestClock clock;

    @TestHTTPResource("/organiser/")
    URI home;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @Test
    void publishesAnEventAndFindsARegistrationByKeyboardAlone() {
        try (var page = browser.window(1280, ColorScheme.LIGHT)) {
            travel(Person.atTheKeyboard(page));
        }
    }

    @Test
    void publishesAnEventAndFindsARegistrationWithoutScripts() {
        try (var page = browser.windowWithoutScripts()) {
            travel(Person.atTheKeyboard(page));
        }
    }

    @Test
    void aNewEventIsProposedInTheZoneOfItsOrganiserOrOfTheLastOne() {
        var slug = given.anEvent().in(ZoneId.of("Europe/Tallinn")).openNow();
        var organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(slug));
        try (var page = signedIn(organiser, browser.windowIn("America/Toronto"));
                var withoutScripts = signedIn(organiser, browser.windowWithoutScripts())) {
            page.navigate(home.resolve("events/new").toString());
            assertThat(page.getByLabel("Time zone")).hasValue("America/Toronto");

            page.getByLabel("Time zone").fill("Europe/Lisbon");
            new Person(page).presses("Begin");
            assertThat(page.getByLabel("Time zone")).hasValue("Europe/Lisbon");

            withoutScripts.navigate(home.resolve("events/new").toString());
            assertThat(withoutScripts.getByLabel("Time zone")).hasValue("Europe/Tallinn");
        }
    }

    private void travel(Person organiser) {
        var account = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        var name = given.uniqueSlug();
        signsIn(organiser, account)
                .follows("New event")
                .fills("Name", name)
                .fillsDay("First day", A_DAY)
                .presses("Begin")
                .follows("Sessions")
                .follows("Add a session")
                .fills("Title", "A panel")
                .presses("Save")
                .fills("Name 1", "Ada Example")
                .chooses("Role 1", "Moderator")
                .presses("Save")
                .follows("See and publish")
                .presses("Publish");
        assertThat(organiser.page().getByText("It is published")).isVisible();

        people.register(name, name + "-Sukarno");
        organiser
                .follows("Registrations")
                .fills("Name, e-mail address or organisation", "Sukamo")
                .presses("Find")
                .follows("Test " + name + "-Sukarno");
        assertThat(organiser.heading("Test " + name + "-Sukarno")).isVisible();
    }

    @Test
    void whoSavesSecondIsToldWhatHasChangedAndLosesNothing() {
        var slug = given.anEvent().openNow();
        try (var first = signedIn(slug);
                var second = signedIn(slug)) {
            var early = new Person(first).opens(basicsOf(slug));
            var late = new Person(second).opens(basicsOf(slug));

            early.fills("Title", "The title of the first").presses("Save");
            late.fills("Title", "The title of the second")
                    .fills("Website", "https://second.example/")
                    .presses("Save");

            assertThat(second.getByText("Somebody else has saved this meanwhile"))
                    .isVisible();
            assertThat(second.locator("ins")).hasText("The title of the first");
            assertThat(second.locator("#title-en")).hasValue("The title of the second");
            assertThat(second.locator("#website")).hasValue("https://second.example/");
            assertThat(editing.draft(slug).title().text()).isEqualTo("The title of the first");

            late.presses("Save");
            assertThat(second.getByText("Your changes are saved.")).isVisible();
            assertThat(editing.draft(slug).title().text()).isEqualTo("The title of the second");
        }
    }

    @Test
    void aFileComesAfterThePasswordAndThePageSaysSo() throws IOException {
        var slug = given.anEvent().openNow();
        people.register(slug, "anna");
        var account = organisers.with(Role.DESK, new Scope.OfEvent(slug));
        try (var page = browser.window(1280, ColorScheme.LIGHT)) {
            var desk =
                    signsIn(new Person(page), account).opens(home.resolve("events/" + slug + "/registrations?q=anna"));
            clock.advance(Duration.ofMinutes(20));
            desk.follows("CSV").fills("Password", Organisers.PASSWORD);

            var download = page.waitForDownload(() -> desk.presses("Sign in"));

            assertThat(download.suggestedFilename()).isEqualTo(slug + "-registrations.csv");
            assertThat(Files.readString(download.path())).contains("Test anna");
            assertThat(desk.heading("Your file is on its way")).isVisible();
            Axe.comesTo(page);
            assertThat(Axe.violations(page, Axe.ALL_RULES)).isEqualTo(List.of());
            desk.follows("Back to the page");
            assertThat(page).hasURL(Pattern.compile(".*/registrations\\?q=anna$"));
        }
    }

    private Person signsIn(Person person, StaffAccount account) {
        return person.opens(home.resolve("sign-in"))
                .fills("E-mail", account.email().value())
                .fills("Password", Organisers.PASSWORD)
                .presses("Sign in");
    }

    private URI basicsOf(String slug) {
        return home.resolve("events/" + slug + "/basics");
    }

    private Page signedIn(String slug) {
        return signedIn(editing.editorOf(slug), browser.window(1280, ColorScheme.LIGHT));
    }

    private Page signedIn(StaffAccount account, Page page) {
        var cookie = new Cookie("staff", organisers.cookie(account));
        page.context().addCookies(List.of(cookie.setUrl(home.toString())));
        return page;
    }
}
