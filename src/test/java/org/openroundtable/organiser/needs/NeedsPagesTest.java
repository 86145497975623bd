package org.openroundtable.organiser.needs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class NeedsPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Organisers organisers;

    @Inject
    EntityManager rows;

    @Test
    void needsAndQuestionsOfThoseWhoMayComeAreListedAndWhoReadThemIsKept() {
        var event = given.anEvent().withSession("p1", 5).openNow();
        register(event, "anna", Map.of("accessibilityNeeds", "A <ramp>"), "p1");
        register(event, "bo", Map.of("questions", "Who measures?"));
        var gone = register(event, "cem", Map.of("accessibilityNeeds", "Not any more"));
        changes.cancel(gone.token());

        organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/needs")
                .then()
                .statusCode(200)
                .body(
                        containsString("A &lt;ramp&gt;"),
                        containsString("Session p1"),
                        containsString("Who measures?"),
                        not(containsString("Not any more")),
                        containsString("Only organisers of this event, its desk and administrators can see it"));

        var kept = rows.createNativeQuery("""
                        select after ->> 'list', after ->> 'format', after ->> 'persons' from history_entry
                         where event_slug = ?1 and what = 'personalDataRead'""").setParameter(1, event).getResultList();
        assertThat(kept).hasSize(2);
        assertThat((Object[]) kept.get(0)).containsExactly("needs", "page", "1");
    }

    @Test
    void nobodyIsLeftOutOfALongList() {
        var event = given.anEvent().withSession("p1", null).openNow();
        IntStream.rangeClosed(1, 501)
                .forEach(number -> register(event, "guest" + number, Map.of("accessibilityNeeds", "A ramp"), "p1"));

        var desk = organisers.as(Role.DESK, event);
        var page = desk.get("/organiser/events/" + event + "/needs").asString();
        assertThat(page).contains("100 of 501 people");
        var file = Pattern.compile("href=\"([^\"]+export\\.pdf[^\"]+)\"").matcher(page);
        assertThat(file.find()).isTrue();
        var shown = new HashSet<String>();
        for (var pages = 1; page != null; pages++) {
            assertThat(pages).isLessThanOrEqualTo(6);
            Pattern.compile("registrations/\\d+")
                    .matcher(page)
                    .results()
                    .map(MatchResult::group)
                    .forEach(shown::add);
            var next = Pattern.compile("rel=\"next\"\\s+href=\"([^\"]+)\"").matcher(page);
            page = next.find()
                    ? organisers
                            .as(Role.DESK, event)
                            .urlEncodingEnabled(false)
                            .get(next.group(1).replace("&amp;", "&"))
                            .asString()
                    : null;
        }
        assertThat(shown).hasSize(501);

        var printed = organisers
                .as(Role.DESK, event)
                .urlEncodingEnabled(false)
                .get(file.group(1).replace("&amp;", "&").replace("export.pdf", "export.csv"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(printed.split("A ramp", -1)).hasSize(502);
    }

    private Registered register(String event, String name, Map<String, String> answers, String... sessions) {
        var given = new HashMap<String, JsonNode>();
        answers.forEach((code, answer) -> given.put(code, TextNode.valueOf(answer)));
        return people.register(
                event,
                new Registrant(
                        "Test",
                        name,
                        name + "@some.example",
                        "Some",
                        OrganisationType.COMPANY,
                        "ES",
                        Answers.of(given)),
                "en",
                sessions);
    }
}
