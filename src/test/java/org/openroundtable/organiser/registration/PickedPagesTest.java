package org.openroundtable.organiser.registration;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.account.role.Role;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.bulk.BulkWork;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.BulkForm;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.registration.RegistrationState.CANCELLED;

/** What is done with those who are ticked in the list, and what became of each. */
@QuarkusTest
class PickedPagesTest {

    private static final Pattern RESULT =
            Pattern.compile("<li><a href=\"[^\"]*/registrations/(\\d+)\"><bdi>[^<]*</bdi></a></li>");

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    BulkForm bulk;

    @Inject
    BulkWork work;

    @Test
    void eachRowHasABoxThatIsCalledAsThePerson() {
        var event = given.anEvent().openNow();
        var anna = id(people.register(event, "anna"));

        var page = Markup.folded(organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/registrations?country=ES&sort=name")
                .asString());

        assertThat(page)
                .contains("<input type=\"checkbox\" name=\"id\" value=\"" + anna + "\" form=\"picks\""
                        + " aria-label=\"Test anna\">")
                .contains("id=\"picks\" method=\"get\" action=\"/organiser/events/" + event + "/registrations/bulk\">"
                        + "<input type=\"hidden\" name=\"list\" value=\"country=ES&amp;sort=name\">"
                        + "<input type=\"hidden\" name=\"id\" value=\"\">")
                .contains("/registrations/bulk?country=ES&amp;sort=name\">Work on this one</a>");
    }

    @Test
    void whatIsBegunConcernsThoseWhoAreTicked() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");
        var bo = people.register(event, "bo");
        var cem = people.register(event, "cem");
        var elsewhere = people.register(given.anEvent().openNow(), "dora");
        var ticked = "?list=country=ES&id=&id=" + id(anna) + "&id=" + id(cem) + "&id=" + id(elsewhere);

        bulk.ask(event, ticked)
                .then()
                .body(
                        containsString("Concerns 2 registrations:"),
                        containsString("Test anna"),
                        containsString("Test cem"),
                        not(containsString("Test bo")),
                        containsString("/registrations?country=ES\">Back to the registrations"));
        bulk.begin(event, ticked, BulkVerb.CANCEL, "Room is flooded", 2);
        work.work();

        assertThat(people.view(anna).state()).isEqualTo(CANCELLED);
        assertThat(people.view(cem).state()).isEqualTo(CANCELLED);
        assertThat(people.view(bo).isConfirmed()).isTrue();
        assertThat(people.view(elsewhere).isConfirmed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?id=", "?id=anna", "?list=country=ES&id="})
    void whoeverTicksNobodyDoesNothingToAnybody(String query) {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");

        bulk.ask(event, query)
                .then()
                .statusCode(200)
                .body(containsString("It concerns nobody."), not(containsString("Test anna")));
        bulk.send(event, query, BulkVerb.CANCEL, "Room is flooded", 0)
                .then()
                .statusCode(422)
                .body(containsString("It concerns nobody."));
        work.work();

        assertThat(people.view(anna).isConfirmed()).isTrue();
    }

    @Test
    void aFileOfThoseTickedHasNobodyElseAndTheHistorySaysWhom() {
        var event = given.anEvent().openNow();
        var anna = id(people.register(event, "anna"));
        people.register(event, "bo");

        organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/registrations/export.csv?columns=name&id=&id=" + anna)
                .then()
                .body(equalTo("\uFEFFName\r\nTest anna\r\n"));
        organisers
                .as(Role.ORGANISER, event)
                .get("/organiser/events/" + event + "/history")
                .then()
                .body(containsString("ticked: " + anna + "; columns: name"));
    }

    @Test
    void whatBecameOfEachIsListedPageByPage() {
        var event = given.anEvent().openNow();
        var all = IntStream.range(0, 103)
                .mapToObj(number -> id(people.register(event, "person" + number)))
                .toList();
        var progress = bulk.begin(event, "", BulkVerb.TAG, "press", 103);
        assertThat(results(event, progress)).isEmpty();
        work.work();

        var first = Markup.folded(bulk.follow(event, progress).asString());
        assertThat(first)
                .contains("Done: 103")
                .contains("<a class=\"btn\" href=\"" + progress + "?doneAfter=" + all.get(99) + "#done\">");
        assertThat(results(event, progress)).isEqualTo(all.subList(0, 100));
        assertThat(results(event, progress + "?doneAfter=" + all.get(99))).isEqualTo(all.subList(100, 103));
    }

    private List<Long> results(String event, String path) {
        return RESULT.matcher(Markup.folded(bulk.follow(event, path).asString()))
                .results()
                .map(result -> Long.valueOf(result.group(1)))
                .toList();
    }

    private static Long id(Registered registered) {
        return registered.registration().id();
    }
}
