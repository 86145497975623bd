package org.openroundtable.release.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentComparisonTest {

    @Test
    void propertiesAreComparedOneByOne() {
        assertThat(between(
                        "{'title': 'A', 'venue': 'Here', 'registration': {'capacity': 5}}",
                        "{'title': 'B', 'edition': 2, 'registration': {'capacity': 5, 'waitlist': true}}"))
                .containsExactly(
                        "/title \"A\" -> \"B\"",
                        "/edition null -> 2",
                        "/registration/waitlist null -> true",
                        "/venue \"Here\" -> null");
    }

    @Test
    void nothingIsTheSameHoweverItIsSaid() {
        assertThat(between("{'registration': {}, 'languages': [], 'a': null}", "{'registration': {'waitlist': false}}"))
                .isEmpty();
    }

    @Test
    void aMomentIsTheSameInEveryZone() {
        assertThat(
                        between(
                                "{'sessions': [{'code': 's1', 'start': '2026-05-04T10:00:00+02:00', 'end': '2026-05-04T11:00:00+02:00'}]}",
                                "{'sessions': [{'code': 's1', 'start': '2026-05-04T08:00:00Z', 'end': '2026-05-04T10:00:00Z'}]}"))
                .containsExactly("/sessions/s1/end \"2026-05-04T11:00:00+02:00\" -> \"2026-05-04T10:00:00Z\"");
    }

    @Test
    void textInSeveralLanguagesIsComparedInEach() {
        assertThat(between(
                        "{'languages': ['fr'], 'title': 'A'}",
                        "{'languages': ['fr'], 'title': {'fr': 'A', 'de': 'B'}}"))
                .containsExactly("/title/de null -> \"B\"");
        assertThat(between("{'title': {'en': 'A', 'de': 'B'}}", "{'title': 'C'}"))
                .containsExactly("/title/en \"A\" -> \"C\"", "/title/de \"B\" -> null");
    }

    @Test
    void whatHasANameIsKnownByItWhereverItStands() {
        assertThat(
                        between(
                                "{'sessions': [{'code': 'a', 'title': 'A'}, {'code': 'b', 'title': 'B'}, {'code': 'c', 'title': 'C'}]}",
                                "{'sessions': [{'code': 'c', 'title': 'C'}, {'code': 'a', 'title': 'A2'}, {'code': 'd', 'title': 'D'}]}"))
                .containsExactly(
                        "/sessions/a/title \"A\" -> \"A2\"",
                        "/sessions/d null -> {\"code\":\"d\",\"title\":\"D\"}",
                        "/sessions/b {\"code\":\"b\",\"title\":\"B\"} -> null",
                        "/sessions/~order [\"a\",\"c\"] -> [\"c\",\"a\"]");
    }

    @Test
    void whatHasNoNameIsComparedAsAWhole() {
        assertThat(between(
                        "{'sessions': [{'code': 'a', 'speakers': [{'speaker': 'ada', 'role': 'speaker'}]}]}",
                        "{'sessions': [{'code': 'a', 'speakers': []}]}"))
                .containsExactly("/sessions/a/speakers [{\"speaker\":\"ada\",\"role\":\"speaker\"}] -> null");
    }

    @Test
    void aFaultIsFoundByNames() {
        var document = json("{'sessions': [{'code': 'a', 'speakers': [{}]}, {}]}");

        assertThat(List.of("", "/title", "/sessions/0/start", "/sessions/0/speakers/0/role", "/sessions/1/code"))
                .extracting(pointer -> NamedPath.of(document, pointer))
                .containsExactly("", "/title", "/sessions/a/start", "/sessions/a/speakers/0/role", "/sessions/1/code");
    }

    @Test
    void oneChangeTouchesAnotherThatIsAPartOfIt() {
        var session = new DocumentChange("/sessions/a", null, null);
        assertThat(session.touches(new DocumentChange("/sessions/a/title", null, null)))
                .isTrue();
        assertThat(new DocumentChange("/sessions/a/title", null, null).touches(session))
                .isTrue();
        assertThat(session.touches(new DocumentChange("/sessions/ab", null, null)))
                .isFalse();
    }

    private static List<String> between(String before, String after) {
        return DocumentComparison.between(json(before), json(after)).stream()
                .map(change -> change.path() + " " + change.before() + " -> " + change.after())
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
