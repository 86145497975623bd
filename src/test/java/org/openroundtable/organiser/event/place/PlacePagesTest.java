package org.openroundtable.organiser.event.place;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class PlacePagesTest {

    @Inject
    Given given;

    @Inject
    Editing editing;

    @Test
    void theProgrammeMovesAlongToTheSameHoursIfThatIsWished() {
        var slug = given.theEditionOf2020().openNow();
        var before = editing.draft(slug);
        var first = before.firstDay();
        var start = start(slug);

        editing.send(
                        slug,
                        "place",
                        Map.of(
                                "firstDay", first.plusDays(200).toString(),
                                "lastDay", before.lastDay().plusDays(200).toString(),
                                "timeZone", "Europe/London",
                                "mode", "hybrid",
                                "venue-en", "Berlaymont",
                                "shift", "true"))
                .then()
                .statusCode(303);

        var after = editing.draft(slug);
        assertThat(after.firstDay()).isEqualTo(first.plusDays(200));
        assertThat(after.json().path("mode").asText()).isEqualTo("hybrid");
        assertThat(after.json().path("venue").asText()).isEqualTo("Berlaymont");
        assertThat(start(slug))
                .isEqualTo(LocalDate.parse(start.substring(0, 10)).plusDays(200) + start.substring(10));
    }

    @Test
    void otherwiseSessionsStayWhereTheyAre() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        var start = start(slug);
        var last = editing.draft(slug).lastDay();

        editing.send(slug, "place", Map.of("firstDay", last.minusDays(5).toString(), "lastDay", last.toString()))
                .then()
                .statusCode(303);

        assertThat(editing.draft(slug).firstDay()).isEqualTo(last.minusDays(5));
        assertThat(start(slug)).isEqualTo(start);
    }

    @Test
    void daysThatCantBeAndAnUnknownZoneComeBack() {
        var slug = given.anEvent().openNow();

        editing.send(
                        slug,
                        "place",
                        Map.of("firstDay", "2027-03-02", "lastDay", "2027-03-01", "timeZone", "Europe/Nowhere"))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#lastDay\">The last day is before the first."))
                .body(containsString("<a href=\"#timeZone\">Choose a time zone"))
                .body(containsString("value=\"Europe/Nowhere\""));
        editing.send(slug, "place", Map.of("firstDay", "soon"))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#firstDay\">Enter a day"));
    }

    /** Of the first session, as clocks of the event show it. */
    private String start(String slug) {
        var draft = editing.draft(slug);
        return draft.read().sessions().stream()
                .map(session ->
                        session.start().atZoneSameInstant(draft.timeZone()).toLocalDateTime())
                .sorted()
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
