package org.openroundtable.organiser.event.terms;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;

import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class TermsPagesTest {

    @Inject
    Given given;

    @Inject
    Editing editing;

    @Inject
    ObjectMapper json;

    @Test
    void timesAreThoseOfTheEventAndWhatIsEmptiedIsGone() throws Exception {
        var slug = given.anEvent().withCapacity(7).openNow();

        editing.send(
                        slug,
                        "registration",
                        Map.of(
                                "registration-opensAt", "2027-01-10T09:00",
                                "registration-closesAt", "2027-07-10T18:30",
                                "registration-changesUntil", "",
                                "registration-capacity", "",
                                "registration-waitlist", "true",
                                "registration-offerMinutes", "90",
                                "registration-codeOrInvitation", "true",
                                "registration-holdMinutes", ""))
                .then()
                .statusCode(303);

        assertThat(editing.draft(slug).json().path("registration")).isEqualTo(json.readTree("""
                                {"opensAt": "2027-01-10T09:00:00+01:00", "closesAt": "2027-07-10T18:30:00+02:00",
                                 "waitlist": true, "offerMinutes": 90, "codeOrInvitation": true}"""));
        editing.open(editing.editorOf(slug), slug, "registration")
                .then()
                .body(containsString("value=\"2027-07-10T18:30\""));
    }

    @Test
    void howManyOfOneOrganisationComeIsSetForTheEventAndWhatBecomesOfMore() throws Exception {
        var slug = given.anEvent().openNow();

        editing.send(
                        slug,
                        "registration",
                        Map.of(
                                "registration-limitPerOrganisation", "2",
                                "registration-overLimitPerOrganisation", "refuse"))
                .then()
                .statusCode(303);

        assertThat(editing.draft(slug).json().path("registration"))
                .contains(json.readTree("2"), json.readTree("\"refuse\""));
        editing.open(editing.editorOf(slug), slug, "registration")
                .then()
                .body(containsString("<option value=\"refuse\" selected"));
        editing.send(slug, "registration", Map.of("registration-limitPerOrganisation", "0"))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#registration-limitPerOrganisation\">"));
    }

    @Test
    void aWindowThatClosesBeforeItOpensComesBack() {
        var slug = given.anEvent().openNow();

        editing.send(
                        slug,
                        "registration",
                        Map.of(
                                "registration-opensAt", "2027-07-10T18:30",
                                "registration-closesAt", "2027-01-10T09:00",
                                "registration-capacity", "-1",
                                "registration-changesUntil", "tomorrow"))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#registration-closesAt\">The end must be after"))
                .body(containsString("<a href=\"#registration-capacity\">Enter a whole number"))
                .body(containsString("<a href=\"#registration-changesUntil\">Enter a date and a time."));
    }
}
