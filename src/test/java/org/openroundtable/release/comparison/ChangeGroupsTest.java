package org.openroundtable.release.comparison;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.RetentionGroup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeGroupsTest {

    @Test
    void whatChangesInAQuestionIsSaidFieldByField() {
        var group = only("""
                {'questions': [{'code': 'meal', 'kind': 'oneOf', 'label': {'en': 'Meal'}, 'options': [
                    {'code': 'fish', 'text': {'en': 'Fish', 'fr': 'Poisson'}, 'limit': 20},
                    {'code': 'soup', 'text': {'en': 'Soup'}}]}]}""", """
                {'questions': [{'code': 'meal', 'kind': 'oneOf', 'label': {'en': 'Lunch'}, 'required': true,
                    'onlyIf': {'question': 'showName', 'is': true}, 'retention': 'sensitive',
                    'autocomplete': 'off', 'options': [
                    {'code': 'soup', 'text': {'en': 'Soup'}, 'limit': 30},
                    {'code': 'salad', 'text': {'en': 'Salad'}}]}]}""");

        assertThat(group.name()).isEqualTo("Lunch");
        assertThat(group.lines())
                .containsExactly(
                        new ChangeLine(DocumentField.LABEL, "en", ChangedValue.of("Meal"), ChangedValue.of("Lunch")),
                        new ChangeLine(DocumentField.REQUIRED, null, ChangedValue.of(false), ChangedValue.of(true)),
                        new ChangeLine(
                                DocumentField.OPTIONS,
                                null,
                                ChangedValue.of("Fish (20), Soup"),
                                ChangedValue.of("Soup (30), Salad")),
                        thatItChanges(DocumentField.ONLY_IF),
                        new ChangeLine(
                                DocumentField.RETENTION,
                                null,
                                ChangedValue.NONE,
                                ChangedValue.of(RetentionGroup.SENSITIVE)),
                        thatItChanges(DocumentField.OTHER));
    }

    @Test
    void theLimitsOfAnAnswerAreSaid() {
        assertThat(only(
                                "{'questions': [{'code': 'q', 'label': 'Q', 'maxLength': 200, 'minimum': 1, 'maximum': 9}]}",
                                """
                {'questions': [{'code': 'q', 'label': 'Q', 'maxLength': 300, 'minimum': 2, 'maximum': 8}]}""")
                        .lines())
                .containsExactly(
                        new ChangeLine(DocumentField.MAX_LENGTH, null, ChangedValue.of("200"), ChangedValue.of("300")),
                        new ChangeLine(DocumentField.MINIMUM, null, ChangedValue.of("1"), ChangedValue.of("2")),
                        new ChangeLine(DocumentField.MAXIMUM, null, ChangedValue.of("9"), ChangedValue.of("8")));
    }

    @Test
    void languagesAndCountriesAreCalledByTheirNames() {
        assertThat(only("{'languages': ['en']}", "{'languages': ['en', 'fr']}").lines())
                .containsExactly(new ChangeLine(
                        DocumentField.LANGUAGES, null, ChangedValue.of("English"), ChangedValue.of("English, French")));
        assertThat(only("{'sessions': [{'code': 's', 'title': 'S'}]}", """
                {'sessions': [{'code': 's', 'title': 'S', 'language': 'de'}]}""").lines())
                .containsExactly(
                        new ChangeLine(DocumentField.LANGUAGE, null, ChangedValue.NONE, ChangedValue.of("German")));
        assertThat(only("{'speakers': [{'id': 'a', 'name': 'Ada'}]}", """
                {'speakers': [{'id': 'a', 'name': 'Ada', 'country': 'BE', 'organisationType': 'company'}]}""").lines())
                .containsExactly(
                        new ChangeLine(DocumentField.COUNTRY, null, ChangedValue.NONE, ChangedValue.of("Belgium")),
                        new ChangeLine(
                                DocumentField.ORGANISATION_TYPE,
                                null,
                                ChangedValue.NONE,
                                ChangedValue.of(OrganisationType.COMPANY)));
    }

    @Test
    void whatIsSaidOfPersonalDataIsComparedFieldByField() {
        assertThat(only("{'privacy': {'controller': 'A', 'law': 'gdpr'}}", """
                {'privacy': {'controller': 'A', 'law': 'eu-2018-1725',
                    'retention': [{'data': {'en': 'Answers'}, 'period': {'en': 'one year'}}]}}""").lines())
                .containsExactly(
                        new ChangeLine(
                                DocumentField.RETENTION,
                                null,
                                ChangedValue.NONE,
                                ChangedValue.of("Answers (one year)")),
                        new ChangeLine(
                                DocumentField.LAW,
                                null,
                                ChangedValue.of(PrivacyLaw.GDPR),
                                ChangedValue.of(PrivacyLaw.EU_INSTITUTIONS)));
    }

    /** Once, however much of it does. */
    private static ChangeLine thatItChanges(DocumentField field) {
        return new ChangeLine(field, null, ChangedValue.NONE, ChangedValue.NONE);
    }

    private static ChangeGroup only(String before, String after) {
        var was = json(before);
        var is = json(after);
        var groups = ChangeGroups.of(DocumentComparison.between(was, is), was, is, Locale.ENGLISH);
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
