package org.openroundtable.release.draft;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class DraftDocumentTest {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final DraftDocument draft = new DraftDocument(json);

    @Test
    void aTextIsSetInOneLanguageAndStaysInOthers() {
        DraftFields.text(json, "title", "en", "en", "Data");
        assertThat(json).hasToString("{\"title\":\"Data\"}");

        DraftFields.text(json, "title", "fr", "en", " Données ");
        assertThat(json).hasToString("{\"title\":{\"en\":\"Data\",\"fr\":\"Données\"}}");
        assertThat(DraftFields.text(json, "title", "fr", "en")).isEqualTo("Données");
        assertThat(DraftFields.text(json, "title", "de", "en")).isNull();

        DraftFields.text(json, "title", "fr", "en", "");
        assertThat(json).hasToString("{\"title\":\"Data\"}");
        assertThat(DraftFields.text(json, "title", "en", "en")).isEqualTo("Data");

        DraftFields.text(json, "title", "en", "en", null);
        assertThat(json).hasToString("{}");
    }

    @Test
    void itsDaysAreThoseOfItsSessionsUnlessOthersArePlanned() {
        assertThat(draft.firstDay()).isNull();
        assertThat(draft.timeZone()).isNull();

        json.put("timeZone", "Europe/Brussels");
        draft.add(DraftPart.SESSIONS, "late")
                .put("start", "2026-05-04T23:30:00Z")
                .put("end", "2026-05-05T22:30:00Z");
        draft.add(DraftPart.SESSIONS, "unknown");
        assertThat(draft.timeZone()).isEqualTo(ZoneId.of("Europe/Brussels"));
        assertThat(draft.firstDay()).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(draft.lastDay()).isEqualTo(LocalDate.of(2026, 5, 6));

        draft.plan(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 8));
        assertThat(draft.firstDay()).isEqualTo(LocalDate.of(2026, 5, 3));
        assertThat(draft.lastDay()).isEqualTo(LocalDate.of(2026, 5, 8));
    }

    @Test
    void whatIsForItsOrganisersAloneIsNotPublishedAndOutlivesAnotherDocument() {
        draft.plan(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 8));

        draft.replaceWith(JsonNodeFactory.instance.objectNode().put("title", "Another"));

        assertThat(draft.published()).hasToString("{\"title\":\"Another\"}");
        assertThat(draft.firstDay()).isEqualTo(LocalDate.of(2026, 5, 3));
    }

    @Test
    void whoeverChangesTheStandardQuestionsSaysThemAll() {
        draft.add(DraftPart.QUESTIONS, "colour");

        assertThat(draft.all(DraftPart.QUESTIONS)).hasSizeGreaterThan(1);
        assertThat(draft.get(DraftPart.QUESTIONS, "colour")).hasToString("{\"code\":\"colour\"}");
    }
}
