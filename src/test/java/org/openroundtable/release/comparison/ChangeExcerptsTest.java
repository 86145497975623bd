package org.openroundtable.release.comparison;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeExcerptsTest {

    private static final String LONG = "A sentence that is there twice and more often. ".repeat(20);

    @Test
    void whatIsShortStaysAsItIs() {
        var change = new DocumentChange("/title", TextNode.valueOf("A roundtable"), null);
        assertThat(ChangeExcerpts.of(List.of(change))).containsExactly(change);
    }

    @Test
    void ofLongTextsStaysWhatIsAroundTheDifference() {
        var excerpt = excerpt(TextNode.valueOf(LONG + "Cats." + LONG), TextNode.valueOf(LONG + "Dogs." + LONG));

        assertThat(excerpt.before().textValue())
                .contains("Cats.")
                .startsWith("…")
                .endsWith("…");
        assertThat(excerpt.after().textValue()).contains("Dogs.").hasSize(ChangeExcerpts.LONGEST + 2);
    }

    @Test
    void whatWasAddedAtTheEndIsSeen() {
        var excerpt = excerpt(TextNode.valueOf(LONG), TextNode.valueOf(LONG + "And dogs."));

        assertThat(excerpt.before().textValue()).startsWith("…").doesNotEndWith("…");
        assertThat(excerpt.after().textValue()).endsWith("And dogs.");
    }

    @Test
    void charactersStayWhole() {
        for (var shift = 0; shift < 4; shift++) {
            var pictures = "a".repeat(shift) + "\uD83D\uDC08".repeat(300);
            var excerpt = excerpt(TextNode.valueOf(pictures), TextNode.valueOf(pictures + "!"));
            assertThat(excerpt.before().textValue().codePoints())
                    .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        }
    }

    @Test
    void linksToJoinAreNotKeptWhereverTheyStand() {
        var link = TextNode.valueOf("https://meet.example/secret");
        var session = JsonNodeFactory.instance.objectNode().put("title", "Panel");
        session.set("joinUrl", link);

        assertThat(ChangeExcerpts.of(List.of(
                        new DocumentChange("/sessions/panel/joinUrl", link, TextNode.valueOf("https://meet.example/2")),
                        new DocumentChange("/sessions/panel", session, null))))
                .extracting(DocumentChange::toString)
                .containsExactly(
                        "DocumentChange[path=/sessions/panel/joinUrl, before=null, after=null]",
                        "DocumentChange[path=/sessions/panel, before={\"title\":\"Panel\"}, after=null]");
    }

    @Test
    void thatItHasChangedStaysWhereNoDifferenceDoes() {
        var long1 = JsonNodeFactory.instance.arrayNode().add(LONG + "1");
        var long2 = JsonNodeFactory.instance.arrayNode().add(LONG + "2");

        assertThat(excerpt(long1, long2)).isEqualTo(new DocumentChange("/rooms", null, null));
    }

    @Test
    void ofVeryManyChangesAtOnceItIsKeptWhatHasChanged() {
        var change = new DocumentChange("/title", null, TextNode.valueOf("A roundtable"));

        var excerpts = ChangeExcerpts.of(Collections.nCopies(ChangeExcerpts.MOST_VALUES + 1, change));

        assertThat(excerpts).hasSize(ChangeExcerpts.MOST_VALUES + 1).endsWith(new DocumentChange("/title", null, null));
        assertThat(excerpts.get(ChangeExcerpts.MOST_VALUES - 1)).isEqualTo(change);
    }

    private static DocumentChange excerpt(JsonNode before, JsonNode after) {
        return ChangeExcerpts.of(List.of(new DocumentChange("/rooms", before, after)))
                .get(0);
    }
}
