package org.openroundtable.release.speaker;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class DraftSpeakersTest {

    private final DraftDocument draft = new DraftDocument(JsonNodeFactory.instance.objectNode());
    private final DraftSpeakers speakers = new DraftSpeakers(draft);

    @Test
    void somebodyIsFoundAlsoWithTypingErrors() {
        speakers.add("Zoë Schäfer-Müller");
        speakers.add("Ada Example");
        speakers.add("Ana Sample");
        draft.get(DraftPart.SPEAKERS, "ana-sample").put("organisation", "Ministère de l’Intérieur");

        assertThat(found("")).containsExactly("ada-example", "ana-sample", "zoe-schafer-muller");
        assertThat(found("schaf")).containsExactly("zoe-schafer-muller");
        assertThat(found("Muller zoe")).containsExactly("zoe-schafer-muller");
        assertThat(found("Exampel Ada")).containsExactly("ada-example");
        assertThat(found("sampl")).containsExactly("ana-sample");
        assertThat(found("ministere")).containsExactly("ana-sample");
        assertThat(found("somebody")).isEmpty();
    }

    @Test
    void whoeverIsCalledSoIsFoundHoweverItIsWritten() {
        speakers.add("Zoë Example");

        assertThat(speakers.called(" zoe example ")).contains("zoe-example");
        assertThat(speakers.called("Zoë")).isEmpty();
        assertThat(speakers.add("Zoë Example")).isEqualTo("zoe-example-2");
        assertThat(speakers.called("Zoë Example")).isEmpty();
        assertThat(speakers.labels())
                .containsOnly(
                        entry("zoe-example", "Zoë Example (zoe-example)"),
                        entry("zoe-example-2", "Zoë Example (zoe-example-2)"));
        draft.get(DraftPart.SPEAKERS, "zoe-example-2").put("organisation", "The Agency");
        assertThat(new DraftSpeakers(draft).called("zoe example, the agency")).contains("zoe-example-2");
    }

    @Test
    void ofTwoThereIsOneWithTheSessionsOfBothAndOnceInEach() {
        speakers.add("Ada Example");
        speakers.add("A. Example");
        draft.get(DraftPart.SPEAKERS, "ada-example").put("organisation", "Old").put("country", "SE");
        draft.get(DraftPart.SPEAKERS, "a-example").put("organisation", "New").put("biography", "Text");
        session("both", "a-example", "ada-example");
        session("one", "ada-example");
        session("other", "a-example");

        speakers.merge("ada-example", "a-example", Set.of("organisation"));

        assertThat(draft.all(DraftPart.SPEAKERS))
                .hasToString("[{\"id\":\"ada-example\",\"name\":\"Ada Example\",\"organisation\":\"New\","
                        + "\"country\":\"SE\",\"biography\":\"Text\"}]");
        assertThat(draft.all(DraftPart.SESSIONS))
                .extracting(session -> session.path("speakers").toString())
                .containsOnly("[{\"speaker\":\"ada-example\",\"role\":\"speaker\"}]");
        assertThat(speakers.sessions().get("ada-example")).hasSize(3);
    }

    private void session(String code, String... ids) {
        var appearances = draft.add(DraftPart.SESSIONS, code).putArray("speakers");
        for (var id : ids) {
            appearances.addObject().put("speaker", id).put("role", "speaker");
        }
    }

    private List<String> found(String typed) {
        return speakers.find(typed).stream()
                .map(speaker -> speaker.get("id").asText())
                .toList();
    }
}
