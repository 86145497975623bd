package org.openroundtable.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.language.Wording;
import org.openroundtable.question.kind.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class KindTest {

    private static final String OPTIONS =
            "'options': [{'code': 'none', 'text': {'en': 'Anything', 'fr': 'Tout'}}, {'code': 'vegan', 'text': 'Vegan'}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'kind': 'shortText'    | ' Ada\\u0000  King\\n' | 'Ada King'",
                "'kind': 'shortText'    | ' '              | ",
                "'kind': 'longText'     | 'One\\r\\nTwo\\u0007' | 'One\\r\\nTwo'",
                "'kind': 'number'       | 12               | 12",
                "'kind': 'yesNo'        | false            | false",
                "'kind': 'oneOf'        | 'vegan'          | 'vegan'",
                "'kind': 'oneOf'        | ''               | ",
                "'kind': 'severalOf'    | ['vegan', 'none', 'vegan'] | ['none', 'vegan']",
                "'kind': 'severalOf'    | []               | ",
                "'kind': 'country'      | 'el'             | 'GR'",
                "'kind': 'country'      | ' '              | ",
            })
    void anAnswerIsKeptInOneSpelling(String kind, String given, String kept) {
        var question = question(kind);
        var tidy = question.kind().tidy(Asked.json(given));
        assertThat(tidy).isEqualTo(kept == null ? null : Asked.json(kept));
        if (tidy != null) {
            assertThat(question.kind().check("q", tidy)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'kind': 'shortText', 'maxLength': 2 | 'abc'   | must have at most 2 characters",
                "'kind': 'shortText'                 | 12      | must be a string",
                "'kind': 'longText', 'maxLength': 1  | 'é😀'   | must have at most 1 characters",
                "'kind': 'number'                    | 'many'  | must be a whole number",
                "'kind': 'number'                    | 1.5     | must be a whole number",
                "'kind': 'number'                    | 99999999999 | must be a whole number",
                "'kind': 'number', 'minimum': 2      | 1       | must be at least 2",
                "'kind': 'number', 'maximum': 2      | 3       | must be at most 2",
                "'kind': 'yesNo'                     | 'true'  | must be true or false",
                "'kind': 'oneOf'                     | 'meat'  | must be one of none, vegan",
                "'kind': 'oneOf'                     | ['none'] | must be one of none, vegan",
                "'kind': 'severalOf'                 | 'none'  | must be an array of some of none, vegan",
                "'kind': 'severalOf'                 | ['none', 'meat'] | must be an array of some of none, vegan",
                "'kind': 'severalOf'                 | [1]     | must be an array of some of none, vegan",
                "'kind': 'country'                   | 'ZZ'    | must be an ISO 3166-1 alpha-2 code",
                "'kind': 'country'                   | 1       | must be an ISO 3166-1 alpha-2 code",
            })
    void whatIsNoAnswerIsRefused(String kind, String given, String detail) {
        var question = question(kind);
        assertThat(question.kind().check("q", question.kind().tidy(Asked.json(given))))
                .get()
                .extracting(Fault::field, Fault::detail)
                .containsExactly("q", detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'kind': 'shortText' | abc        | 'abc'",
                "'kind': 'number'    | 1 200      | 1200",
                "'kind': 'number'    | -3         | -3",
                "'kind': 'number'    | 1,5        | '1,5'",
                "'kind': 'number'    | \" \"      | ",
                "'kind': 'yesNo'     | true       | true",
                "'kind': 'yesNo'     | false      | false",
                "'kind': 'yesNo'     | on         | 'on'",
                "'kind': 'oneOf'     | vegan      | 'vegan'",
                "'kind': 'severalOf' | vegan+none | ['vegan', 'none']",
                "'kind': 'country'   | EE         | 'EE'",
            })
    void aFormIsReadAsWhatAClientWouldSend(String kind, String typed, String json) {
        assertThat(question(kind).kind().fromForm(Arrays.asList(typed.split("\\+"))))
                .isEqualTo(json == null ? null : Asked.json(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'kind': 'shortText' | 'Ada'            | Ada []",
                "'kind': 'longText'  | 'Ada'            | Ada []",
                "'kind': 'number'    | 1200             | 1\u202f200 [fr]",
                "'kind': 'yesNo'     | true             | Oui [fr]",
                "'kind': 'oneOf'     | 'vegan'          | Vegan [en]",
                "'kind': 'oneOf'     | 'meat'           | meat []",
                "'kind': 'oneOf'     | ['none', 'vegan'] | Tout [fr] + Vegan [en]",
                "'kind': 'severalOf' | 'vegan'          | Vegan [en]",
                "'kind': 'severalOf' | ['none', 'vegan'] | Tout [fr] + Vegan [en]",
                "'kind': 'country'   | 'EE'             | Estonie [fr]",
            })
    void anAnswerIsSaidInTheLanguageOfTheReader(String kind, String answer, String said) {
        assertThat(question(kind).kind().say(Asked.json(answer), Locale.FRENCH))
                .extracting(KindTest::withLanguage)
                .isEqualTo(List.of(said.split(" \\+ ")));
    }

    private static String withLanguage(Wording wording) {
        return wording.text() + " [" + wording.language() + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1     | Q: at most 1 character fits here",
                "en | 10000 | Q: at most 10,000 characters fit here",
                "fr | 1     | Q\u00a0: 1 caractère au plus",
                "fr | 500   | Q\u00a0: 500 caractères au plus",
                "de | 1     | Q: Höchstens 1 Zeichen ist möglich",
                "de | 500   | Q: Höchstens 500 Zeichen sind möglich",
            })
    void howMuchFitsIsSaidInTheFormOfTheNumber(Locale reader, int longest, String said) {
        var question = question("'kind': 'shortText', 'maxLength': " + longest);
        assertThat(question.say(Fault.tooLong("q", longest), reader)).isEqualTo(said);
    }

    private static Question question(String kind) {
        var options = kind.contains("Of'") ? ", " + OPTIONS : "";
        return Asked.one(List.of("'code': 'q'", "'label': 'Q'", kind + options).stream()
                .collect(Collectors.joining(", ", "{", "}")));
    }
}
