package org.openroundtable.programme.snapshot;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EventSnapshotsTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Given given;

    @Inject
    EventSnapshots snapshots;

    static Stream<Arguments> changes() {
        return Stream.of(
                change("its title", event -> event.titled("Another title")),
                change("its status", event -> event.being(EventStatus.POSTPONED)),
                change("its questions", event -> event.asking("{'code': 'why', 'kind': 'shortText', 'label': 'Why?'}")),
                change("its terms", event -> event.confirmingAddresses(DAY)),
                change("its times", event -> event.movedTo(event.startOf("p2").plus(DAY))),
                change("a session", event -> event.whereSession("p2", panel -> panel.put("room", "Attic"))),
                change("a session more", event -> event.withSession("more", 5)
                        .whereSession("more", session -> session.remove("speakers"))),
                change("a session less", event -> event.where(json -> ((ArrayNode) json.get("sessions")).remove(0))),
                change("the order of sessions", event -> event.where(json -> lastFirst(json, "sessions"))),
                change("a speaker", event -> event.where(json -> speaker(json).put("name", "Somebody Else"))),
                change("the order of speakers", event -> event.where(json -> lastFirst(json, "speakers"))),
                change("who is on stage", event -> event.whereSession("p2", panel -> panel.putArray("speakers"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void anEventIsAtAnotherVersionWhenItHasChanged(String what, Consumer<EventBuilder> change) {
        var event = given.theEditionOf2020();
        var slug = event.openNow();
        var before = snapshots.current(slug).orElseThrow();

        change.accept(event);
        event.openNow();

        var after = snapshots.current(slug).orElseThrow();
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after).isNotEqualTo(before).usingRecursiveComparison().isNotEqualTo(before);
    }

    @Test
    void whatHasNotChangedIsReadOnce() {
        var event = given.theEditionOf2020();
        var slug = event.openNow();
        var before = snapshots.current(slug);
        event.openNow();

        assertThat(snapshots.current(slug).orElseThrow()).isSameAs(before.orElseThrow());
    }

    @Test
    void anEventThatIsNotThereHasNone() {
        assertThat(snapshots.current(given.uniqueSlug())).isEmpty();
    }

    private static Arguments change(String what, Consumer<EventBuilder> change) {
        return Arguments.of(what, change);
    }

    private static ObjectNode speaker(ObjectNode document) {
        return (ObjectNode) document.get("speakers").get(0);
    }

    private static void lastFirst(ObjectNode document, String list) {
        var array = (ArrayNode) document.get(list);
        array.insert(0, array.remove(array.size() - 1));
    }
}
