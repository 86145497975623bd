package org.openroundtable.organiser.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FigurePagesTest {

    /** A number that leads to a list. */
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+/registrations[^\"]*)\">(\\d+)</a>");

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    RegistrationChanges changes;

    @Inject
    TestClock clock;

    private Instant start;
    private String event;
    private Registered ada;

    @BeforeEach
    void makeAnEvent() {
        start = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        clock.set(start);
        event = given.anEvent().limitedTo(null, 1, 5).openNow();
        ada = register("ada", "Acme & Sons", "DE", "s1", "s2");
        register("ben", "Zeta", "FR", "s1");
        register("cat", "Zeta", "FR", "s2");
        clock.advance(Duration.ofMinutes(10));
    }

    @Test
    void figuresStandBesideWhatTheyCount() {
        assertThat(page(Role.VIEWER, ""))
                .containsSubsequence(
                        "As of now,",
                        "Registrations received",
                        "3",
                        "whatever has become of them",
                        "Persons",
                        "3",
                        "nobody is counted twice",
                        "Countries",
                        "2",
                        "Organisations",
                        "2",
                        "Places",
                        "3",
                        "Persons waiting",
                        "1");
        assertThat(page(Role.VIEWER, ""))
                .containsSubsequence("Persons by country", "France", "2", "66.7%", "Germany", "1");
    }

    @Test
    void everyNumberLeadsToAsManyRegistrations() {
        var page = page(Role.DESK, "");
        var links = LINK.matcher(page).results().toList();
        assertThat(links).hasSizeGreaterThan(18);
        for (var link : links) {
            // The people of as many organisations.
            if (link.group(1).contains("newOrganisations")) {
                continue;
            }
            var list = Markup.folded(organisers
                    .as(Role.DESK, event)
                    .urlEncodingEnabled(false)
                    .get(link.group(1).replace("&amp;", "&"))
                    .asString());
            var number = link.group(2);
            var said = number.equals("0") ? "Nobody is found that way\\." : "\\b" + number + " registration";
            assertThat(list).as(link.group(1)).containsPattern(said);
        }
    }

    @Test
    void whoeverMayNotSeeRegistrationsSeesNumbersAlone() {
        assertThat(page(Role.VIEWER, "")).doesNotContain("/registrations?").contains("Zeta");
    }

    @Test
    void asOfAMomentTheyAreWhatTheyWereAndLeadNowhere() {
        changes.cancel(ada.token());
        var then = page(Role.DESK, "?asOf=" + local(start.plus(Duration.ofMinutes(5))));

        assertThat(then)
                .containsSubsequence("As of", "Persons", "3", "Countries", "2", "Germany")
                .doesNotContain("As of now,", "/registrations?", "Places left");
        assertThat(page(Role.DESK, ""))
                .containsSubsequence("As of now,", "Persons", "2", "Countries", "1", "Places left")
                .doesNotContain("Germany");
    }

    @Test
    void whoeverIsBehindAFigureIsListed() {
        changes.giveUp(ada.token(), "s1");
        assertThat(list("?counted=released")).contains("Counted as: Places released", "Test ada", "1 registration");
        assertThat(list("?confirmedIn=s1&confirmedIn=s2")).contains("Nobody is found that way.");
        assertThat(list("?confirmedIn=s2")).contains("Confirmed for:", "Test ada", "Test cat");
        assertThat(list("?counted=everything")).contains("<code>counted=everything</code>");
    }

    @Test
    void whatIsNoMomentOfThePastIsNowAndThatIsSaid() {
        var unreadable = "cannot be read. These are the figures as of now.";
        assertThat(page(Role.DESK, "?asOf=soon")).containsSubsequence(unreadable, "As of now,");
        assertThat(page(Role.DESK, "?asOf=-4714-01-01T00:00")).containsSubsequence(unreadable, "As of now,");
        assertThat(page(Role.DESK, "?asOf=2199-01-01T00:00"))
                .containsSubsequence("still to come. These are the figures as of now.", "As of now,");
        assertThat(page(Role.DESK, "?known=bar&asOf=" + local(start)))
                .containsSubsequence("neither then nor now", "As of", "As known then");
        assertThat(page(Role.DESK, "?asOf=&known=then")).doesNotContain("alert-warn");
    }

    @Test
    void everyTableCanBeTakenOut() {
        assertThat(csv("country")).isEqualTo("""
                Country,Number
                France,2
                Germany,1
                """);
        assertThat(csv("days", "?asOf=" + local(start)))
                .isEqualTo("""
                Day,Registrations received,Persons confirmed at the end of the day
                %s,3,3
                """.formatted(start.atZone(BRUSSELS).toLocalDate()));
        assertThat(csv("sessions")).isEqualTo("""
                Session,Confirmed places,Waiting,Places left
                Session s1,1,1,0
                Session s2,2,0,3
                """);
        assertThat(csv("waiting")).isEqualTo("""
                Limit,Number
                Session s1,1
                """);
        assertThat(csv("overlap")).contains("Session s1,Session s2,1,1.0", "Session s2,Session s1,1,0.5");
        assertThat(csv("diversity")).contains("Whole event,1.8,1.0,1.8,1.0", "Session s1,1.0,1.0,1.0,1.0");
        assertThat(csv("summary")).contains("Persons,3,", "Persons waiting,1,", "Persons who did not come,,");
        assertThat(csv("organisation")).contains("Zeta,2", "Acme & Sons,1");
        organisers
                .as(Role.VIEWER, event)
                .get(path() + "/organisationType/export.xlsx")
                .then()
                .statusCode(200);
        organisers
                .as(Role.VIEWER, event)
                .get(path() + "/nothing/export.csv")
                .then()
                .statusCode(404);
        organisers
                .as(Role.VIEWER, event)
                .get(path() + "/days/export.exe")
                .then()
                .statusCode(404);
    }

    @Test
    void anEventForWhichNobodyHasRegisteredHasNoChart() {
        var empty = given.anEvent().openNow();
        assertThat(organisers
                        .as(Role.VIEWER, empty)
                        .get("/organiser/events/" + empty + "/figures")
                        .asString())
                .contains("Nobody has registered yet.")
                .doesNotContain("<svg class=\"bar\"");
    }

    private String csv(String table) {
        return csv(table, "");
    }

    private String csv(String table, String query) {
        var answer = organisers.as(Role.VIEWER, event).get(path() + "/" + table + "/export.csv" + query);
        answer.then().statusCode(200);
        return answer.asString().replace("\ufeff", "").replace("\r\n", "\n");
    }

    private String list(String query) {
        return Markup.folded(organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/registrations" + query)
                .asString());
    }

    private String page(Role role, String query) {
        return Markup.folded(organisers.as(role, event).get(path() + query).asString());
    }

    private String path() {
        return "/organiser/events/" + event + "/figures";
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, BRUSSELS);
    }

    private Registered register(String name, String organisation, String country, String... sessions) {
        return people.register(
                event,
                new Registrant(
                        "Test",
                        name,
                        name + "@industry.example",
                        organisation,
                        OrganisationType.COMPANY,
                        country,
                        Answers.NONE),
                "en",
                sessions);
    }
}
