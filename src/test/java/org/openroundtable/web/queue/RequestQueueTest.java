package org.openroundtable.web.queue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openroundtable.web.queue.RequestQueue.Bounds;
import org.openroundtable.web.queue.RequestQueue.Guest;
import org.openroundtable.web.queue.RequestQueue.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class RequestQueueTest {

    private final RequestQueue queue = new RequestQueue(new Bounds(3, 2, 4, 3));
    private final List<String> inside = new ArrayList<>();
    private final List<String> sentAway = new ArrayList<>();

    @Test
    void soManyOfALaneAreInsideAndTheOthersFollowInOrderOfArrival() {
        var first = comes("first", "a");
        var second = comes("second", "a");
        comes("third", "a");
        comes("fourth", "a");
        assertThat(inside).containsExactly("first", "second");

        second.leave();
        assertThat(inside).containsExactly("first", "second", "third");
        first.leave();
        first.leave();
        assertThat(inside).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void aCrowdInOneLaneDoesNotKeepAnotherWaiting() {
        comes("a1", "a");
        var second = comes("a2", "a");
        comes("a3", "a");
        comes("b1", "b");
        assertThat(inside).as("there is room, but not for the crowd").containsExactly("a1", "a2", "b1");

        comes("c1", "c");
        assertThat(inside).as("all together are as many as can be").hasSize(3);
        second.leave();
        assertThat(inside).as("who has nobody inside goes first").containsExactly("a1", "a2", "b1", "c1");
    }

    @Test
    void noMoreWaitThanCan() {
        for (var person : List.of("1", "2", "3", "4", "5")) {
            comes(person, "a");
        }
        comes("one too many in the lane", "a");
        comes("b1", "b");
        comes("b2", "b");
        comes("one too many of all", "b");

        assertThat(inside).containsExactly("1", "2", "b1");
        assertThat(sentAway).containsExactly("one too many in the lane", "one too many of all");
    }

    @Test
    void whoeverWaitsTooLongOrGoesAwayIsNotLetIn() {
        var first = comes("first", "a", 1);
        comes("second", "a", 2);
        comes("late", "a", 3);
        var gone = comes("gone", "a", 5);
        comes("last", "a", 6);

        gone.leave();
        queue.giveUp(5);
        first.leave();

        assertThat(sentAway).containsExactly("late");
        assertThat(inside).containsExactly("first", "second", "last");
    }

    private Turn comes(String person, String lane) {
        return comes(person, lane, 0);
    }

    private Turn comes(String person, String lane, long now) {
        return queue.enter(
                lane,
                new Guest() {
                    @Override
                    public void comeIn() {
                        inside.add(person);
                    }

                    @Override
                    public void goAway() {
                        sentAway.add(person);
                    }
                },
                now);
    }
}
