package org.openroundtable.question;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openroundtable.question.kind.Fault;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionsTest {

    private static final String DINNER = "{'code': 'dinner', 'kind': 'yesNo', 'label': 'Do you come to the dinner?'}";

    @Test
    void theStandardOnesNeedNoAnswer() {
        var read = read(Questions.STANDARD, "{}");
        assertThat(read.faults()).isEmpty();
        assertThat(read.answers())
                .isEqualTo(answers("{'smallOrMedium': false, 'showName': false, 'shareContact': false,"
                        + " 'laterAnnouncements': false}"));
    }

    @Test
    void whatIsRequiredMustBeAnswered() {
        var asked = asked("[{'code': 'position', 'required': true}, {'code': 'showName', 'required': true}]");
        assertThat(read(asked, "{'position': ' ', 'showName': null}").faults())
                .containsExactly(Fault.required("position"), Fault.required("showName"));
        assertThat(read(asked, "{'position': 'Clerk', 'showName': false}").faults())
                .isEmpty();
    }

    @Test
    void whatIsAskedOnlyIfSomethingElseIsAnsweredIsElseIgnored() {
        var asked = asked("[" + DINNER + """
                , {'code': 'diet', 'kind': 'oneOf', 'label': 'Diet', 'required': true,
                   'onlyIf': {'question': 'dinner', 'is': true},
                   'options': [{'code': 'any', 'text': 'Any'}, {'code': 'other', 'text': 'Other'}]},
                   {'code': 'whichDiet', 'kind': 'shortText', 'label': 'Which?',
                   'onlyIf': {'question': 'diet', 'is': ['other']}}]""");
        assertThat(read(asked, "{'dinner': true}").faults()).containsExactly(Fault.required("diet"));
        var full = "{'dinner': true, 'diet': 'other', 'whichDiet': 'no nuts'}";
        assertThat(read(asked, full).answers()).isEqualTo(answers(full));
        var no = read(asked, "{'dinner': false, 'diet': 'meat', 'whichDiet': 'no nuts'}");
        assertThat(no.faults()).isEmpty();
        assertThat(no.answers()).isEqualTo(answers("{'dinner': false}"));
    }

    @Test
    void aConditionMayBeAboutAFieldOfEverybodys() {
        var asked = asked("""
                [{'code': 'visa', 'kind': 'yesNo', 'label': 'Visa?', 'onlyIf': {'question': 'country', 'is': ['GB', 'US']}}]""");
        assertThat(read(asked, "{'country': 'US', 'visa': true}").answers()).isEqualTo(answers("{'visa': true}"));
        assertThat(read(asked, "{'country': 'EE', 'visa': true}").answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void ofSeveralAnswersOneMeetsACondition() {
        var asked = asked("""
                [{'code': 'days', 'kind': 'severalOf', 'label': 'Days',
                  'options': [{'code': 'mon', 'text': 'Monday'}, {'code': 'tue', 'text': 'Tuesday'}]},
                 {'code': 'lunch', 'kind': 'yesNo', 'label': 'Lunch', 'onlyIf': {'question': 'days', 'is': 'tue'}}]""");
        assertThat(read(asked, "{'days': ['mon', 'tue'], 'lunch': true}")
                        .answers()
                        .to("lunch"))
                .isNotNull();
        assertThat(read(asked, "{'days': ['mon'], 'lunch': true}").answers().to("lunch"))
                .isNull();
    }

    @Test
    void whatIsForOrganisersIsNotAskedOfRegistrants() {
        var asked = asked("[{'code': 'remark', 'kind': 'longText', 'label': 'Remark', 'organisersOnly': true}]");
        assertThat(asked.ofRegistrants()).isEmpty();
        assertThat(read(asked, "{'remark': 'mine'}").answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void whoCorrectsTheirAnswersLeavesWhatTheyAreNotAsked() {
        var asked = asked(
                "[" + DINNER + ", {'code': 'remark', 'kind': 'longText', 'label': 'Remark', 'organisersOnly': true}]");
        var former = answers("{'dinner': true, 'remark': 'Speaks first', 'askedOnce': 7}");
        assertThat(asked.correct(former, answers("{'dinner': false}")))
                .isEqualTo(answers("{'dinner': false, 'remark': 'Speaks first', 'askedOnce': 7}"));
        assertThat(asked.correct(former, Answers.NONE))
                .isEqualTo(answers("{'remark': 'Speaks first', 'askedOnce': 7}"));
    }

    @Test
    void registrantsSeeAllThatIsKeptOfTheirAnswersAndWhatTheyAreAsked() {
        var asked = asked(
                "[" + DINNER + ", {'code': 'remark', 'kind': 'longText', 'label': 'Remark', 'organisersOnly': true}]");
        assertThat(asked.own(answers("{'remark': 'Speaks first', 'askedOnce': 7}")))
                .containsOnlyKeys("dinner", "remark", "askedOnce")
                .containsEntry("dinner", null);
    }

    @Test
    void aMailTellsWhatWasChosenUnlessItIsSensitiveOrStandard() {
        var asked = asked("[" + DINNER + """
                , {'code': 'diet', 'kind': 'oneOf', 'label': 'Diet', 'retention': 'sensitive',
                   'options': [{'code': 'vegan', 'text': 'Vegan'}]},
                 {'code': 'wish', 'kind': 'shortText', 'label': 'Wish'}, {'code': 'showName'}]""");
        var answers = answers("{'dinner': true, 'diet': 'vegan', 'wish': 'Buy at X', 'showName': true}");
        assertThat(asked.sayByMail(answers, Locale.ENGLISH))
                .extracting(said -> said.question().code())
                .containsExactly("dinner");
    }

    private static Questions.Reading read(Questions questions, String given) {
        var json = Asked.json(given);
        return questions.read(
                question -> json.get(question.code()),
                json.has("country") ? Map.<String, JsonNode>of("country", json.get("country")) : Map.of());
    }

    private static Answers answers(String json) {
        var answers = new HashMap<String, JsonNode>();
        Asked.json(json).properties().forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        return Answers.of(answers);
    }

    private static Questions asked(String questions) {
        var asked = Asked.in(questions);
        assertThat(asked.faults()).isEmpty();
        return asked.questions();
    }
}
