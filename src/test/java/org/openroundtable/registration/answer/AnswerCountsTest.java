package org.openroundtable.registration.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AnswerCountsTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    AnswerCounts counts;

    @Inject
    ObjectMapper json;

    @Test
    void whoHasAnsweredWhatIsCountedByQuestionAndByOption() throws Exception {
        var slug = given.anEvent()
                .asking(
                        "{'code': 'diet', 'kind': 'oneOf', 'label': 'Diet', 'options':"
                                + " [{'code': 'vegan', 'text': 'Vegan'}, {'code': 'any', 'text': 'Any'}]}",
                        "{'code': 'days', 'kind': 'severalOf', 'label': 'Days', 'options':"
                                + " [{'code': 'one', 'text': 'One'}, {'code': 'two', 'text': 'Two'}]}",
                        "{'code': 'agrees', 'kind': 'yesNo', 'label': 'Agrees'}",
                        "{'code': 'note', 'kind': 'shortText', 'label': 'Note'}")
                .openNow();
        register(slug, "ada", "{'diet': 'vegan', 'days': ['one', 'two'], 'agrees': true, 'note': 'one'}");
        register(slug, "ben", "{'diet': 'vegan', 'days': ['two']}");
        register(slug, "cleo", "{}");

        var asked = QuarkusTransaction.requiringNew().call(() -> counts.of(slug));
        var chosen = QuarkusTransaction.requiringNew().call(() -> counts.ofOptions(slug, List.of("diet", "days")));

        assertThat(asked).isEqualTo(Map.of("diet", 2L, "days", 2L, "agrees", 1L, "note", 1L));
        assertThat(chosen)
                .isEqualTo(Map.of(
                        new AnswerOption("diet", "vegan"), 2L,
                        new AnswerOption("days", "one"), 1L,
                        new AnswerOption("days", "two"), 2L));
    }

    private void register(String slug, String person, String answers) throws Exception {
        var byCode = json.readTree(answers.replace('\'', '"')).properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry<String, JsonNode>::getValue));
        var registrant = new Registrant(
                "Test",
                person,
                person + "@industry.example",
                "Industry",
                OrganisationType.COMPANY,
                "ES",
                Answers.of(byCode));
        people.register(slug, registrant, "en");
    }
}
