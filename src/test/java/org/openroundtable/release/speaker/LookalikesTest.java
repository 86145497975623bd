package org.openroundtable.release.speaker;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.speaker.Lookalikes.Lookalike;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LookalikesTest {

    private final DraftDocument draft = new DraftDocument(JsonNodeFactory.instance.objectNode());
    private final DraftSpeakers speakers = new DraftSpeakers(draft);

    @Test
    void aNameThatIsNearlyTheOneOfAnotherIsAskedAbout() {
        known("Ada Lovelace");
        known("Grace Hopper");
        speakers.add("Ada Lovlace");
        speakers.add("Hopper, G.");
        speakers.add("Alan Turing");

        assertThat(new Lookalikes(draft).all())
                .containsExactly(
                        new Lookalike("ada-lovlace", "Ada Lovlace", "ada-lovelace", "Ada Lovelace"),
                        new Lookalike("hopper-g", "Hopper, G.", "grace-hopper", "Grace Hopper"));
    }

    @Test
    void ofTwoNewOnesTheLaterIsAskedAboutAndNobodyOfWhomMoreIsKnown() {
        speakers.add("Ada Lovlace");
        speakers.add("Ada Lovelace");
        known("Ada Lovelance");

        assertThat(new Lookalikes(draft).all())
                .extracting(Lookalike::id, Lookalike::other)
                .containsExactly(tuple("ada-lovlace", "ada-lovelance"), tuple("ada-lovelace", "ada-lovlace"));
    }

    private void known(String name) {
        draft.get(DraftPart.SPEAKERS, speakers.add(name)).put("organisation", "The Agency");
    }
}
