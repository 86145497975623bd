package org.openroundtable.organiser.organisation;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.organisation.Spelling;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

/** Organisers see which spellings are one organisation, and put right what is not. */
@QuarkusTest
class OrganisationPagesTest {

    private static final String LIST = "/organiser/organisations";

    private final String word = UUID.randomUUID().toString().replaceAll("[-0-9]", "") + "holm";
    private final String bank = "Bank " + word + " SA";
    private final String clinic = "Clinic " + word + " SA";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    Organisations organisations;

    private String event;
    private StaffAccount organiser;

    @BeforeEach
    void peopleHaveRegistered() {
        event = given.anEvent().openNow();
        organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(event));
        people.registerFrom(bank, "FR", event, "ada");
        people.registerFrom(bank.toUpperCase(), "FR", event, "ben");
        people.registerFrom(clinic, "BE", event, "cat");
    }

    @Test
    void organisationsAreFoundByAnySpellingAlsoWithATypingError() {
        var wrong = word.substring(0, 3) + word.charAt(4) + word.charAt(3) + word.substring(5);

        assertThat(page(LIST + "?q=" + word))
                .containsSubsequence(bank, "Company", "2", clinic, "Company", "1")
                .doesNotContain(bank.toUpperCase());
        assertThat(page(LIST + "?q=" + wrong)).contains(bank);
        assertThat(page(LIST + "?q=" + word + "&country=BE")).doesNotContain(bank);
        assertThat(page(LIST + "?type=media")).doesNotContain(word);
    }

    @Test
    void whoeverOrganisesAnotherEventDoesNotSeeThem() {
        var stranger = organisers.with(
                Role.ORGANISER, new Scope.OfEvent(given.anEvent().openNow()));

        assertThat(markup(organisers.signedIn(stranger).get(LIST + "?q=" + word)))
                .doesNotContain(bank);
        for (var path : new String[] {"", "/merger", "/split"}) {
            organisers.signedIn(stranger).get(record(bank) + path).then().statusCode(404);
        }
        post(
                        organisers.signedIn(stranger),
                        record(bank) + "/merger",
                        "into",
                        id(clinic).toString())
                .then()
                .statusCode(404);
    }

    @Test
    void aMergerIsShownFirstThenDoneAndTakenBack() {
        assertThat(page(record(clinic) + "/merger?q=" + word)).contains("Preview the merger into " + bank);
        assertThat(page(record(clinic) + "/merger?into=" + id(bank)))
                .containsSubsequence(
                        clinic + " becomes part of " + bank, "One spelling moves:", clinic, "1", "Merge into " + bank)
                .doesNotContain("Nothing else is like that");

        var kept = record(bank);
        var merged = record(clinic);
        assertThat(as(merged + "/merger", "into", id(bank).toString()).header("Location"))
                .endsWith(kept + "?done=saved");
        organisers.signedIn(organiser).get(merged).then().statusCode(303);
        assertThat(page(kept))
                .containsSubsequence(bank, clinic, "Merged and split", clinic + " became part of " + bank);
        assertThat(page("/organiser/events/" + event + "/history"))
                .containsSubsequence("merged two organisations", clinic, bank);
        assertThat(figures()).contains(bank).doesNotContain(clinic);

        as(kept + reversal(kept)).then().statusCode(303);
        assertThat(figures()).contains(clinic, bank);
        assertThat(page(kept)).contains("taken back");
    }

    @Test
    void aSpellingIsSplitOff() {
        as(record(clinic) + "/merger", "into", id(bank).toString()).then().statusCode(303);
        var kept = record(bank);
        var key = Spelling.of(clinic).key();

        assertThat(page(kept + "/split?spelling=" + key))
                .containsSubsequence("What changes", "One spelling moves:", clinic, "A new organisation");
        var into = as(kept + "/split", "spelling", key).header("Location");

        assertThat(page(into.substring(into.indexOf(LIST))))
                .containsSubsequence(
                        clinic, "Spellings of " + bank + " were split off to " + clinic + ":<bdi>" + clinic);
        assertThat(figures()).contains(clinic, bank);
        assertThat(page(kept)).contains("Choose " + bank).doesNotContain("Choose " + clinic);
    }

    @Test
    void whatOthersCountIsNotChanged() {
        var elsewhere = given.anEvent().openNow();
        people.registerFrom(clinic, "BE", elsewhere, "dan");

        assertThat(page(record(clinic) + "/merger?into=" + id(bank)))
                .contains("figures of events that you do not organise")
                .doesNotContain("Merge into " + bank);
        assertThat(as(record(clinic) + "/merger", "into", id(bank).toString()).statusCode())
                .isEqualTo(422);
        assertThat(page(record(clinic))).doesNotContain("About this organisation");
        assertThat(page("/organiser/organisations/" + id(bank))).contains("About this organisation");
    }

    @Test
    void whatIsSaidOfAnOrganisationIsCheckedAndKept() {
        var faulty = as(
                record(bank),
                "name",
                "",
                "type",
                "company",
                "website",
                "example",
                "domains",
                "gmail.com, " + word + ".example",
                "vat",
                "DE136695977");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(markup(faulty))
                .contains(
                        "There is a problem",
                        "at most 200",
                        "begins with https://",
                        "gmail.com”",
                        "a digit of it is mistyped",
                        "DE136695977");

        as(
                        record(bank),
                        "name",
                        "The " + bank,
                        "type",
                        "media",
                        "country",
                        "FR",
                        "size",
                        "false",
                        "website",
                        "https://" + word + ".example/",
                        "domains",
                        word + ".example",
                        "ror",
                        "https://ror.org/05dxps055")
                .then()
                .statusCode(303);

        assertThat(page(record(bank)))
                .containsSubsequence(
                        "The " + bank,
                        "Media, France",
                        "https://" + word + ".example/",
                        word + ".example",
                        "05dxps055");
        assertThat(page(LIST + "?country=FR&q=" + word)).contains("The " + bank);
    }

    private Long id(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> organisations.known(name).orElseThrow().id);
    }

    private String record(String name) {
        return LIST + "/" + id(name);
    }

    private String figures() {
        return page("/organiser/events/" + event + "/figures");
    }

    private String page(String path) {
        return markup(organisers.signedIn(organiser).get(path));
    }

    private static String markup(Response response) {
        return Markup.folded(response.asString());
    }

    private String reversal(String record) {
        var page = organisers.signedIn(organiser).get(record).asString();
        return page.replaceAll("(?s).*action=\"" + record + "(/merges/\\d+/reversal)\".*", "$1");
    }

    private Response as(String path, String... fields) {
        return post(organisers.signedIn(organiser), path, fields);
    }

    private static Response post(RequestSpecification who, String path, String... fields) {
        var request = who.header("Sec-Fetch-Site", "same-origin");
        request.formParam("none", "");
        for (var at = 0; at < fields.length; at += 2) {
            request.formParam(fields[at], fields[at + 1]);
        }
        return request.post(path);
    }
}
