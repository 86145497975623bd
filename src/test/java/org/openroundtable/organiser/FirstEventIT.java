package org.openroundtable.organiser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.page.Axe;
import org.openroundtable.testing.page.Browser;
import org.openroundtable.testing.page.Person;

import com.microsoft.playwright.options.ColorScheme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From the link in the log of an empty installation to the history of an event that took registrations, by pages alone. */
class FirstEventIT {

    private static final int MOST_FIELDS = 25;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String EMAIL = "grace@staff.example";
    private static final String PASSWORD = "correct horse battery";
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(60);

    @AutoClose
    private static Browser browser;

    @TempDir
    Path directory;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @Test
    void anOrganiserNeedsNothingButPages() {
        try (var application = ApplicationProcess.start(directory, Map.of());
                var office = browser.window(1280, ColorScheme.LIGHT);
                var home = browser.window(1280, ColorScheme.LIGHT)) {
            var organiser = new Person(office);
            var participant = new Person(home);

            setsUp(organiser.opens(setUpLink(application)));
            publishesAnEventOfThreeSessions(organiser);
            registers(participant.opens(application.at("/")));
            seesTo(organiser);
            movesThePanel(organiser);
            home.reload();
            assertThat(home.getByText("11:00–12:00").first()).isVisible();
            marksWhoIsPresent(organiser);
            readsTheHistory(organiser);
        }
    }

    private static URI setUpLink(ApplicationProcess application) {
        var link = Pattern.compile("/organiser/set-up/\\S+").matcher(application.log());
        assertThat(link.find()).as("a link in the log").isTrue();
        return application.at(link.group());
    }

    private static void setsUp(Person organiser) {
        Axe.comesTo(organiser.page());
        assertThat(Axe.violations(organiser.page(), Axe.ALL_RULES)).isEqualTo(List.of());
        organiser
                .fills("Your name", "Grace Hopper")
                .fills("E-mail", EMAIL)
                .fills("Password", PASSWORD)
                .presses("Create the account")
                .unfolds("Grace Hopper")
                .presses("Sign out");
    }

    /** With as few fields and in as short a time as is promised. */
    private static void publishesAnEventOfThreeSessions(Person organiser) {
        var begun = Instant.now();
        organiser.startsCounting();
        organiser
                .fills("E-mail", EMAIL)
                .fills("Password", PASSWORD)
                .presses("Sign in")
                .follows("New event")
                .fills("Name", "Data at the border")
                .fills("First day", DAY.toString())
                .presses("Begin")
                .follows("Sessions")
                .follows("Add a session")
                .fills("Title", "Opening")
                .presses("Save and add another")
                .fills("Title", "Registered travellers")
                .fills("Name 1", "Ada Example")
                .chooses("Role 1", "Moderator")
                .fills("Name 2", "Ben Example")
                .unfolds("More: kind, registration, texts, links")
                .ticks("With its own sign-up")
                .fills("Places", "20")
                .presses("Save and add another")
                .fills("Title", "Closing")
                .presses("Save")
                .follows("See and publish")
                .presses("Publish");
        assertThat(organiser.page().getByText("It is published")).isVisible();
        assertThat(organiser.page().getByText("Open until")).isVisible();

        assertThat(organiser.filled()).as("fields").isLessThanOrEqualTo(MOST_FIELDS);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(LONGEST);
    }

    private static void registers(Person participant) {
        participant
                .follows("Data at the border")
                .follows("Register")
                .fills("Last name", "Sukarno")
                .fills("E-mail address", "sukarno@industry.example")
                .fills("Organisation", "Captura Biométrica, S.L.")
                .chooses("Type of organisation", "Company")
                .chooses("Country of the office you represent", "Spain")
                .ticks("Registered travellers")
                .fills("Accessibility needs", "Captions, please")
                .presses("Register");
        assertThat(participant.heading("You are registered")).isVisible();
        assertThat(participant.page().getByText("10:00–11:00").first()).isVisible();
    }

    private static void seesTo(Person organiser) {
        organiser.follows("Registrations").follows("Needs and questions");
        assertThat(organiser.page().getByText("Captions, please")).isVisible();
        organiser
                .follows("Sukarno")
                .fills("New note (organisers only)", "Captions are ordered.")
                .presses("Add note")
                .fills("Tags", "captions")
                .presses("Save tags");
        assertThat(organiser.page().getByText("Captions are ordered.")).isVisible();
    }

    private static void movesThePanel(Person organiser) {
        organiser
                .follows("Data at the border")
                .follows("Sessions")
                .follows("Move: Registered travellers")
                .presses("+60 min")
                .follows("See and publish");
        assertThat(organiser.page().getByText("One person would be written to."))
                .isVisible();
        organiser.presses("Publish");
        assertThat(organiser.page().getByText("It is published")).isVisible();
    }

    /** In the panel, and in the last session. */
    private static void marksWhoIsPresent(Person organiser) {
        organiser.follows("Attendance").follows("Registered travellers").presses("Mark Sukarno as present");
        assertThat(organiser.page().getByText("1 of 1 present")).isVisible();
        organiser.follows("Attendance").follows("Closing").presses("Mark Sukarno as present");
        assertThat(organiser.page().getByText("1 of 1 present")).isVisible();
    }

    /** The latest first. */
    private static void readsTheHistory(Person organiser) {
        organiser.follows("History");
        assertThat(organiser.page().locator(".history > li > p:nth-child(2)").allInnerTexts())
                .containsExactlyElementsOf("""
                        Grace Hopper marked as present
                        Grace Hopper marked as present
                        Grace Hopper published the event
                        Grace Hopper moved the session to another time
                        Grace Hopper edited the draft
                        Grace Hopper changed the tags
                        Grace Hopper noted something down
                        Grace Hopper took out personal data
                        The registrant changed the state of the place (registered)
                        The registrant changed the state of the registration (registered)
                        Grace Hopper published the event
                        Grace Hopper changed the limit of the session
                        Grace Hopper added the session
                        Grace Hopper added the session
                        Grace Hopper added the session
                        Grace Hopper added the speaker
                        Grace Hopper added the speaker
                        Grace Hopper created the event
                        Grace Hopper edited the draft
                        Grace Hopper edited the draft
                        Grace Hopper edited the draft
                        Grace Hopper began the draft
                        Grace Hopper signed in
                        Grace Hopper signed out
                        Grace Hopper signed in
                        The system changed a role
                        The system created the account
                        """.lines().toList());
    }
}
