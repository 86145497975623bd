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

import static org.assertj.core.api.Assertions.assertThat;

/** What is split off leaves something behind, and goes where it can. */
@QuarkusTest
class SplitPagesTest {

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

    private StaffAccount organiser;

    @BeforeEach
    void peopleHaveRegistered() {
        var event = given.anEvent().openNow();
        organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(event));
        people.registerFrom(bank, "FR", event, "ada");
        people.registerFrom(clinic, "BE", event, "cat");
    }

    @Test
    void atLeastOneSpellingStays() {
        as(record(clinic) + "/merger", "into", id(bank).toString()).then().statusCode(303);
        var kept = record(bank);
        var both = new String[] {
            "spelling", Spelling.of(clinic).key(), "spelling", Spelling.of(bank).key()
        };

        assertThat(page(kept + "/split?spelling=" + both[1] + "&spelling=" + both[3]))
                .contains("At least one spelling must stay")
                .doesNotContain("Split off</button>");
        var refused = as(kept + "/split", both);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(markup(refused)).contains("At least one spelling must stay");
        assertThat(page(kept)).contains(bank, clinic);
    }

    @Test
    void aSplitIsIntoWhatCanBeChosen() {
        as(record(clinic) + "/merger", "into", id(bank).toString()).then().statusCode(303);
        var path = record(bank) + "/split";
        var key = Spelling.of(clinic).key();

        assertThat(as(path, "spelling", key, "into", "garbage").statusCode()).isEqualTo(422);
        assertThat(as(path, "spelling", key, "country", "garbage").statusCode()).isEqualTo(422);
        assertThat(as(path, "spelling", key, "country", "JP").statusCode()).isEqualTo(422);
        assertThat(as(record(bank), "name", bank, "type", "company", "country", "garbage")
                        .statusCode())
                .isEqualTo(400);
        assertThat(as(record(bank), "name", bank, "type", "company", "size", "garbage")
                        .statusCode())
                .isEqualTo(400);

        assertThat(page(record(bank))).contains(clinic).doesNotContain("were split off");
    }

    private Long id(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> organisations.known(name).orElseThrow().id);
    }

    private String record(String name) {
        return LIST + "/" + id(name);
    }

    private String page(String path) {
        return markup(organisers.signedIn(organiser).get(path));
    }

    private static String markup(Response response) {
        return Markup.folded(response.asString());
    }

    private Response as(String path, String... fields) {
        var request = organisers.signedIn(organiser).header("Sec-Fetch-Site", "same-origin");
        for (var at = 0; at < fields.length; at += 2) {
            request.formParam(fields[at], fields[at + 1]);
        }
        return request.post(path);
    }
}
