package org.openroundtable.release.question;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openroundtable.question.Question;
import org.openroundtable.question.UsualQuestion;
import org.openroundtable.release.comparison.DocumentComparison;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class DraftQuestionsTest {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final DraftDocument draft = new DraftDocument(json);
    private final DraftQuestions questions = new DraftQuestions(draft);

    @Test
    void aCodeIsMadeOfTheLabelAndNobodyElseHasIt() {
        assertThat(questions.freeCode("How do you travel?")).isEqualTo("howDoYouTravel");
        draft.add(DraftPart.QUESTIONS, "howDoYouTravel");
        assertThat(questions.freeCode("How do you travel?")).isEqualTo("howDoYouTravel2");
        assertThat(questions.freeCode("E-mail")).isEqualTo("eMail");
        assertThat(questions.freeCode("Email")).isEqualTo("email2");
        assertThat(questions.freeCode("Position")).isEqualTo("position2");
        assertThat(questions.freeCode("2nd day?")).isEqualTo("question2ndDay");
        assertThat(questions.freeCode("?")).isEqualTo("question");
    }

    @Test
    void questionsChangePlaces() {
        json.putArray("questions");
        for (var code : List.of("a", "b", "c")) {
            draft.add(DraftPart.QUESTIONS, code);
        }

        questions.moveUp("c");
        questions.moveDown("a");
        questions.moveUp("c");
        questions.moveDown("b");

        assertThat(codes()).containsExactly("c", "a", "b");
    }

    @Test
    void theStandardOnesAreAskedUntilTheyAreLeftOut() {
        assertThat(questions.leftOut()).isEmpty();

        draft.remove(DraftPart.QUESTIONS, "questions");
        draft.remove(DraftPart.QUESTIONS, "position");
        assertThat(questions.leftOut()).extracting(Question::code).containsExactly("position", "questions");

        questions.askAgain("position");
        assertThat(codes()).hasSize(6).endsWith("position");
    }

    @Test
    void toSayThatTheStandardOnesAreAskedIsNoChangeAndToAskNothingIsOne() {
        var before = json.deepCopy();

        draft.all(DraftPart.QUESTIONS);
        assertThat(DocumentComparison.between(before, json)).isEmpty();

        json.putArray("questions");
        assertThat(DocumentComparison.between(before, json)).hasSize(7);
    }

    @Test
    void whatGoesWithoutSayingIsNotWritten() {
        draft.all(DraftPart.QUESTIONS);
        var position = draft.get(DraftPart.QUESTIONS, "position");

        var whole = UsualQuestion.whole(position);
        assertThat(whole.path("label").path("fr").asText()).isEqualTo("Fonction");
        assertThat(whole.path("maxLength").asInt()).isEqualTo(150);
        assertThat(UsualQuestion.brief(whole)).hasToString("{\"code\":\"position\"}");
        assertThat(UsualQuestion.brief(whole.put("maxLength", 10)))
                .hasToString("{\"code\":\"position\",\"maxLength\":10}");
    }

    @Test
    void thatAStandardQuestionIsKeptAsLongAsTheOthersIsSaid() {
        var needs = UsualQuestion.whole(JsonNodeFactory.instance.objectNode().put("code", "accessibilityNeeds"));

        assertThat(UsualQuestion.brief(needs.put("retention", "registration")))
                .hasToString("{\"code\":\"accessibilityNeeds\",\"retention\":\"registration\"}");
    }

    private List<String> codes() {
        return draft.all(DraftPart.QUESTIONS).stream()
                .map(question -> question.path("code").asText())
                .toList();
    }
}
