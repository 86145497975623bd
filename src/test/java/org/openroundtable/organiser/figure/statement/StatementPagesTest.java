package org.openroundtable.organiser.figure.statement;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class StatementPagesTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    EntityManager entities;

    @Inject
    RegistrationChanges changes;

    @Inject
    TestClock clock;

    private String slug;
    private Registered ada;
    private Instant moment;

    @BeforeEach
    void sixHaveRegistered() {
        slug = given.anEvent().withSession("p1", 20).openNow();
        ada = people.register(slug, "ada", "p1");
        IntStream.range(1, 6).forEach(number -> people.register(slug, "person-" + number, "p1"));
        moment = clock.instant().plus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        clock.set(moment.plus(2, ChronoUnit.MINUTES));
    }

    @Test
    void itStaysWhatItWasAndIsCountedAgain() {
        assertThat(freeze("5").header("Location")).contains(path("/1"));
        assertThat(freeze("100").header("Location")).contains(path("/2"));
        people.register(slug, "late", "p1");

        assertThat(page(Role.VIEWER, "/1"))
                .containsSubsequence(
                        "6 persons; 1 session with more than 5 registrations.", "All numbers are the same.")
                .contains("nobody is counted twice", "having count(*) &gt; :above", "above=5");
        assertThat(page(Role.VIEWER, "/2")).contains("6 persons.").doesNotContain("with more than");
        assertThat(page(Role.VIEWER, "")).contains("Press statement 1", "Press statement 2");
    }

    /** Whoever counts organisations as they are known now may count others later. */
    @Test
    void whatDiffersIsSaid() {
        freeze("5", "now");
        changes.correct(
                ada.token(),
                new Registrant(
                        "Ada",
                        "Test",
                        "ada@industry.example",
                        "Industry 1",
                        OrganisationType.COMPANY,
                        "DE",
                        Answers.NONE));

        assertThat(page(Role.VIEWER, "/1"))
                .contains("Not all numbers are the same:", "Organisations: 6 in the statement, 5 now.")
                .doesNotContain("counted in another way", "Persons: 6 in");
    }

    @Test
    void theDatabaseRefusesToChangeOne() {
        freeze("5");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery("update press_statement set above = 6")
                                .executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery("delete from press_statement")
                                .executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("only added to");
    }

    @Test
    void everybodyReadsWhatIsPublishedAndNothingElse() {
        freeze("5");
        var address = "/events/" + slug + "/figures";
        given().get(address + "/1").then().statusCode(404);
        given().get(address + "/1/statement-en.json").then().statusCode(404);

        send(Role.ORGANISER, "/1/publication").then().statusCode(303);
        given().get(address + "/1")
                .then()
                .statusCode(200)
                .body(containsString("6 persons; 1 session"), containsString("/1/statement-en.html\""));
        given().cookie("language", "de").get(address + "/1").then().body(containsString("6 Personen; 1 Sitzung"));
        given().get(address + "/1/statement-en.json")
                .then()
                .statusCode(200)
                .body("figures.find { it.code == 'persons' }.number", equalTo(6))
                .body("figures.find { it.code == 'persons' }.query", containsString("from confirmed"))
                .body("figures.find { it.code == 'persons' }.parameters.at", equalTo(moment.toString()))
                .body("text.fr", containsString("6 personnes"))
                .body("names", containsString("registered as"));
        assertThat(page(Role.VIEWER, "/1")).contains(address + "/1");

        send(Role.ORGANISER, "/1/withdrawal").then().statusCode(303);
        send(Role.ORGANISER, "/2/withdrawal").then().statusCode(404);
        send(Role.ORGANISER, "/2/publication").then().statusCode(404);
        given().get(address + "/1/statement-en.json").then().statusCode(404);
        organisers
                .as(Role.VIEWER, slug)
                .get("/organiser/events/{slug}/history", slug)
                .then()
                .body(
                        containsString("froze a press statement"),
                        containsString("published a press statement"),
                        containsString("withdrew a press statement"));
    }

    @Test
    void itIsHandedOutAsTextPageAndPdf() throws IOException {
        freeze("5");
        assertThat(file("en", "txt").asString())
                .contains(
                        "6 persons; 1 session with more than 5 registrations.", "CC BY 4.0", "nobody is counted twice");
        assertThat(file("fr", "html").asString())
                .contains("<html lang=\"fr\">", "6 personnes\u202f; 1 session", "Personnes");
        try (var pdf = Loader.loadPDF(file("de", "pdf").asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("6 Personen", "Große Sitzungen", "CC BY 4.0", "select count(*) from confirmed")
                    .contains("registered as (", "confirmed_places as (")
                    .doesNotContain("attending as", "new_organisations", "released as");
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getFontNames())
                    .extracting(font -> resources.getFont(font).getName())
                    .anyMatch(name -> name.endsWith("DejaVuSansMono"));
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
        organisers.as(Role.VIEWER, slug).get(path("/1/statement-xx.txt")).then().statusCode(404);
        organisers.as(Role.VIEWER, slug).get(path("/1/statement-en.doc")).then().statusCode(404);
    }

    /** Somebody may have begun to register before it, and not be done yet. */
    @Test
    void thereIsNoneOfAMomentThatHasJustPassed() {
        clock.set(moment.plus(119, ChronoUnit.SECONDS));
        freeze("5").then().statusCode(422).body(containsString("two minutes ago"));
    }

    @Test
    void ofVeryFewThereIsNone() {
        slug = given.anEvent().openNow();
        people.register(slug, "ada");
        clock.set(moment.plus(2, ChronoUnit.MINUTES));
        freeze("5").then().statusCode(422).body(containsString("they could be recognised"));
    }

    @ParameterizedTest
    @CsvSource({"soon, 5", "2199-01-01T00:00, 5", "2020-01-01T00:00, 4", "2020-01-01T00:00, many"})
    void whatIsFaultyComesBack(String asOf, String above) {
        organisers
                .as(Role.ORGANISER, slug)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("asOf", asOf)
                .formParam("known", "then")
                .formParam("above", above)
                .post(path(""))
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + above + "\""), not(containsString("Freeze this statement")));
    }

    private Response freeze(String above) {
        return freeze(above, "then");
    }

    private Response freeze(String above, String known) {
        return organisers
                .as(Role.ORGANISER, slug)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("asOf", LocalDateTime.ofInstant(moment, BRUSSELS).toString())
                .formParam("known", known)
                .formParam("above", above)
                .post(path(""));
    }

    private Response send(Role role, String below) {
        return organisers.as(role, slug).header("Sec-Fetch-Site", "same-origin").post(path(below));
    }

    private Response file(String language, String format) {
        var file = organisers.as(Role.VIEWER, slug).get(path("/1/statement-" + language + "." + format));
        file.then().statusCode(200);
        return file;
    }

    private String page(Role role, String below) {
        return Markup.folded(organisers.as(role, slug).get(path(below)).asString());
    }

    private String path(String below) {
        return "/organiser/events/" + slug + "/figures/statements" + below;
    }
}
