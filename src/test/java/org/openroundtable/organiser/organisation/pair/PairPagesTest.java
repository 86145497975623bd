package org.openroundtable.organiser.organisation.pair;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.organisation.pair.PairSearch;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Records that may be one organisation wait for somebody to decide, and what was decided is remembered. */
@QuarkusTest
class PairPagesTest {

    private static final String PATH = "/organiser/pairs";

    private final String name = "Norr" + UUID.randomUUID().toString().replaceAll("[-0-9]", "") + "wick Identity";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    PairSearch search;

    @Inject
    TestClock clock;

    private String event;
    private StaffAccount organiser;

    @BeforeEach
    void twoAreAlike() {
        event = given.anEvent().openNow();
        organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(event));
        people.registerFrom(name + " AB", "SE", event, "ada");
        people.registerFrom(name + " AS", "SE", event, "ben");
        people.registerFrom(name + " AB", "SE", event, "cat");
        search.compareAll(clock.instant());
    }

    @Test
    void whatSpeaksForAndAgainstItStandsBesideEachPair() {
        assertThat(page(""))
                .containsSubsequence(
                        name + " AB and " + name + " AS",
                        "same country",
                        "other legal form",
                        "Registrations: 2",
                        "Registrations: 1",
                        "Same",
                        "Different",
                        "Not sure");
    }

    @Test
    void whatIsDifferentIsNotAskedAgainUnlessItIsTakenBack() {
        decide("DIFFERENT");
        people.registerFrom(name + " AS", "SE", given.anEvent().openNow(), "dan");
        search.compareAll(clock.instant());
        assertThat(page("")).doesNotContain(name);
        assertThat(page("?show=DECIDED")).contains(name + " AB and " + name + " AS", "Decide again");

        post("/reversal", page("?show=DECIDED")).then().statusCode(303);
        assertThat(page("")).contains(name);
    }

    @Test
    void whatNobodyCanTellWaitsByItself() {
        decide("UNSURE");
        assertThat(page("")).doesNotContain(name);
        assertThat(page("?show=UNSURE")).contains(name);
    }

    @Test
    void whatIsNoVerdictDecidesNothing() {
        post("", page(""), "verdict", "perhaps").then().statusCode(400);
        post("", page(""), "verdict", "").then().statusCode(400);
        post("", page("")).then().statusCode(400);

        assertThat(page("")).contains(name);
        assertThat(page("?show=UNSURE")).doesNotContain(name);
    }

    @Test
    void whatIsTheSameIsMergedIntoTheOneWithMorePeople() {
        decide("SAME");

        assertThat(page("")).doesNotContain(name);
        assertThat(markup(organisers.signedIn(organiser).get("/organiser/organisations?q=" + name.split(" ")[0])))
                .contains(name + " AB")
                .doesNotContain(name + " AS");
        assertThat(markup(organisers.signedIn(organiser).get("/organiser/events/" + event + "/figures")))
                .contains(name + " AB")
                .doesNotContain(name + " AS");
    }

    @Test
    void pairsOfOthersAreNotSeen() {
        var stranger = organisers.with(
                Role.ORGANISER, new Scope.OfEvent(given.anEvent().openNow()));
        var mine = page("");

        assertThat(markup(organisers.signedIn(stranger).get(PATH))).doesNotContain(name);
        organisers
                .signedIn(stranger)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("verdict", "SAME")
                .post(PATH + "/" + number(mine))
                .then()
                .statusCode(404);
    }

    private void decide(String verdict) {
        post("", page(""), "verdict", verdict).then().statusCode(303);
    }

    private Response post(String verb, String page, String... field) {
        var request = organisers.signedIn(organiser).header("Sec-Fetch-Site", "same-origin");
        request.formParam(field.length == 0 ? "none" : field[0], field.length == 0 ? "" : field[1]);
        return request.post(PATH + "/" + number(page) + verb);
    }

    /** Of the pair with the name. */
    private String number(String page) {
        return page.replaceAll("(?s).*id=\"pair-(\\d+)\">" + name + ".*", "$1");
    }

    private String page(String query) {
        return markup(organisers.signedIn(organiser).get(PATH + query));
    }

    private static String markup(Response response) {
        return Markup.folded(response.asString());
    }
}
