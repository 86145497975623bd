package org.openroundtable.release.comparison;

import java.util.Locale;

import org.junit.jupiter.api.Test;

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
                    'onlyIf': {'question': 'showName', 'is': true}, 'retention': 'event', 'options': [
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
                        thatItChanges(DocumentField.OTHER));
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
