package org.openroundtable.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.json.Fault;
import org.openroundtable.question.kind.Kind;
import org.openroundtable.question.kind.Kinds;

import com.fasterxml.jackson.databind.node.TextNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class QuestionReaderTest {

    private static final String DIET = """
            {'code': 'diet', 'kind': 'oneOf', 'label': {'en': 'Diet', 'fr': 'Régime'}, 'help': 'At lunch', 'required': true,
             'onlyIf': {'question': 'organisationType', 'is': ['company', 'media']}, 'organisersOnly': true,
             'retention': 'sensitive', 'after': 'country',
             'options': [{'code': 'any', 'text': {'en': 'Any', 'fr': 'Tout'}}, {'code': 'vegan', 'text': 'Vegan', 'limit': 3}]}""";

    @Test
    void questionsComeBackAsTheyWereGiven() {
        var json = "[" + DIET + """
                , {'code': 'guests', 'kind': 'number', 'label': 'Guests', 'minimum': 1, 'maximum': 4},
                {'code': 'phone', 'kind': 'shortText', 'label': 'Telephone', 'maxLength': 30, 'autocomplete': 'tel'},
                {'code': 'why', 'kind': 'longText', 'label': 'Why', 'maxLength': 500, 'onlyIf': {'question': 'guests', 'is': 4}},
                {'code': 'from', 'kind': 'country', 'label': 'From'},
                {'code': 'position'}, {'code': 'showName', 'required': true, 'help': 'In the list'}]""";
        assertThat(QuestionJson.of(Asked.in(json).questions())).isEqualTo(Asked.json(json));
    }

    /** Whatever rules come to be: what was taken once is kept, and must be readable. */
    @Test
    void whatIsStoredIsReadAlsoWhereTheRulesHaveBecomeStricter() {
        var stored = Asked.json("""
                {'language': 'en', 'questions': [
                 {'code': 'submission', 'kind': 'oneOf', 'label': '%s', 'help': 'Left‮ to right', 'options': %s,
                  'newerThanThis': true},
                 {'code': 'why', 'kind': 'longText', 'label': {'en': 'Why', 'fr': ' '}, 'maxLength': 9999999,
                  'onlyIf': {'question': 'gone', 'is': 'no more'}}]}""".formatted("x".repeat(5_000), options(1_000)));

        var read = QuestionJson.read(stored);

        assertThat(read.withCode("submission").orElseThrow().label().toString()).contains("xxx");
        assertThat(read.withCode("submission").orElseThrow().kind().options()).hasSize(1_000);
        assertThat(read.withCode("why").orElseThrow().onlyIf().question()).isEqualTo("gone");
    }

    private static String options(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "{'code': 'o" + i + "', 'text': 'Option'}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void aConditionNamesAnAnswerAsItWillBeKept() {
        var asked = Asked.in("""
                [{'code': 'why', 'kind': 'shortText', 'label': 'Why', 'onlyIf': {'question': 'country', 'is': ['EL', 'fr']}},
                 {'code': 'position', 'onlyIf': {'question': 'why', 'is': ' Another\u00a0 reason '}}]""");
        assertThat(asked.faults()).isEmpty();
        assertThat(asked.questions().all())
                .extracting(question -> question.onlyIf().is())
                .containsExactly(
                        List.of(TextNode.valueOf("GR"), TextNode.valueOf("FR")),
                        List.of(TextNode.valueOf("Another\u00a0 reason")));
    }

    @Test
    void ofAStandardQuestionTheCodeIsEnough() {
        assertThat(Asked.in("[{'code': 'accessibilityNeeds'}]").questions().all())
                .containsExactly(
                        Questions.STANDARD.withCode("accessibilityNeeds").orElseThrow());
    }

    @Test
    void whereNothingIsSaidTheStandardOnesAreMeant() {
        assertThat(Asked.in("null").questions()).isNull();
        assertThat(Asked.in("[]").questions().all()).isEmpty();
    }

    @Test
    void aKindIsOneOfThoseThatThereAre() {
        assertThat(Asked.in("[{'code': 'q', 'kind': 'guess', 'label': 'Q'}]").faults())
                .extracting(Fault::pointer, Fault::detail)
                .containsExactly(tuple(
                        "/questions/0/kind",
                        Kinds.ALL.stream().map(Kind::name).collect(Collectors.joining(", ", "must be one of ", ""))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'code': 'q', 'label': 'Q'}                                 | /questions/0/kind  | is required",
                "{'code': 'q', 'kind': 'yesNo'}                              | /questions/0/label | is required",
                "{'code': 'email', 'kind': 'yesNo', 'label': 'Q'}            | /questions/0/code  | is the name of something else",
                "{'code': 'Q-1', 'kind': 'yesNo', 'label': 'Q'}              | /questions/0/code  | must be letters and digits, a small letter first",
                "{'code': 'position', 'kind': 'yesNo'}                       | /questions/0/kind  | must be shortText for this question",
                "{'code': 'position'}, {'code': 'position'}                  | /questions/1/code  | is there twice",
                "{'code': 'q', 'kind': 'yesNo', 'label': 'Q', 'colour': 1}   | /questions/0/colour | is not a known property",
                "{'code': 'q', 'kind': 'yesNo', 'label': 'Q', 'maxLength': 1} | /questions/0/maxLength | is not a known property",
                "{'code': 'q', 'kind': 'number', 'label': 'Q', 'minimum': 3, 'maximum': 2} | /questions/0/maximum | must not be below minimum",
                "{'code': 'q', 'kind': 'oneOf', 'label': 'Q'}                | /questions/0/options | is required",
                "{'code': 'q', 'kind': 'oneOf', 'label': 'Q', 'options': [{'code': 'a', 'text': 'A'}, {'code': 'a', 'text': 'B'}]} | /questions/0/options | must not have the same code twice",
                "{'code': 'q', 'kind': 'oneOf', 'label': 'Q', 'options': [{'code': 'a'}]} | /questions/0/options/0/text | is required",
                "{'code': 'q', 'kind': 'oneOf', 'label': 'Q', 'options': [{'code': 'a', 'text': 'A', 'limit': -1}]} | /questions/0/options/0/limit | must be a whole number from 0 to 1000000",
                "{'code': 'position', 'onlyIf': {'question': 'dinner', 'is': true}} | /questions/0/onlyIf/question | is no question before this one",
                "{'code': 'showName', 'organisersOnly': true}, {'code': 'position', 'onlyIf': {'question': 'showName', 'is': true}} | /questions/1/onlyIf/question | is for organisers only",
                "{'code': 'showName'}, {'code': 'position', 'onlyIf': {'question': 'showName', 'is': 'yes'}} | /questions/1/onlyIf/is | is no answer to that question",
                "{'code': 'position', 'onlyIf': {'question': 'organisationType', 'is': 'bank'}} | /questions/0/onlyIf/is | is no answer to that question",
                "{'code': 'position', 'onlyIf': {'question': 'country'}}     | /questions/0/onlyIf/is | is required",
                "{'code': 'position', 'onlyIf': {'question': 'country', 'is': []}} | /questions/0/onlyIf/is | is no answer to that question",
                "{'code': 'showName'}, {'code': 'position', 'onlyIf': {'question': 'showName', 'is': []}} | /questions/1/onlyIf/is | is no answer to that question",
                "{'code': 'questions'}, {'code': 'position', 'onlyIf': {'question': 'questions', 'is': ' '}} | /questions/1/onlyIf/is | is no answer to that question",
                "{'code': 'q', 'kind': 'severalOf', 'label': 'Q', 'options': [{'code': 'a', 'text': 'A'}]}, {'code': 'position', 'onlyIf': {'question': 'q', 'is': [['a']]}} | /questions/1/onlyIf/is | is no answer to that question",
                "{'code': 'q', 'label': 'Q'}, {'code': 'position', 'onlyIf': {'question': 'q', 'is': 'a'}} | /questions/0/kind | is required",
                "{'code': 'q', 'kind': 'number', 'label': 'Q', 'minimum': 3, 'maximum': 2}, {'code': 'position', 'onlyIf': {'question': 'q', 'is': 3}} | /questions/0/maximum | must not be below minimum",
                "{'code': 'q', 'kind': 'oneOf', 'label': 'Q', 'options': [{'text': 'A'}]}, {'code': 'position', 'onlyIf': {'question': 'q', 'is': 'a'}} | /questions/0/options/0/code | is required",
                "{'code': 'q', 'kind': 'oneOf', 'label': 'Q', 'options': [{'code': 'a', 'text': 'A'}, {'code': 'a', 'text': 'B'}]}, {'code': 'position', 'onlyIf': {'question': 'q', 'is': 'a'}} | /questions/0/options | must not have the same code twice",
                "{'code': 'q', 'kind': 'severalOf', 'label': 'Q', 'options': ['a']}, {'code': 'position', 'onlyIf': {'question': 'q', 'is': 'a'}} | /questions/0/options/0 | must be an object",
                "{'code': 'problems', 'kind': 'yesNo', 'label': 'Q'}         | /questions/0/code  | is the name of something else",
                "{'code': 'position', 'retention': 'forever'}                | /questions/0/retention | must be one of registration, sensitive, consent",
                "{'code': 'position', 'after': 'email'}                      | /questions/0/after | must be one of organisationType, country",
            })
    void eachFaultHasItsPlace(String questions, String pointer, String detail) {
        assertThat(Asked.in("[" + questions + "]").faults())
                .extracting(Fault::pointer, Fault::detail)
                .containsExactly(tuple(pointer, detail));
    }
}
