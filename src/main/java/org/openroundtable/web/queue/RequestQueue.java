package org.openroundtable.web.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Lets in so many at once, and so many of one lane; the others wait. Within a lane they go in in order of arrival. Of
 * several lanes the one goes next that has the fewest inside, so that a crowd in one does not keep the others waiting.
 */
final class RequestQueue {

    /** How many are inside at once, of all lanes and of one, and how many wait, for one and for all. */
    record Bounds(int atOnce, int atOnceInLane, int waiting, int waitingInLane) {}

    /** Who comes; told once what becomes of it, and not while anybody else is kept from asking. */
    interface Guest {

        void comeIn();

        /** Nobody can be let in to any reasonable time. */
        void goAway();
    }

    /** Of somebody who is inside, waits, or has left. */
    final class Turn {

        private final Lane lane;
        private final Guest guest;
        private final long arrival;
        private final long since;

        private Turn(Lane lane, Guest guest, long now) {
            this.lane = lane;
            this.guest = guest;
            this.arrival = arrivals++;
            this.since = now;
        }

        /** Whoever is done or does not want to wait any longer; a second time it does nothing. */
        void leave() {
            take(this);
        }
    }

    private static final class Lane {

        private final LinkedHashSet<Turn> waiting = new LinkedHashSet<>();
        private final LinkedHashSet<Turn> inside = new LinkedHashSet<>();

        private long firstArrival() {
            return waiting.iterator().next().arrival;
        }
    }

    private final Bounds bounds;
    private final Map<String, Lane> lanes = new HashMap<>();
    private int inside;
    private int waiting;
    private long arrivals;

    RequestQueue(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Lets the guest in now or later, or sends it away if as many wait as can.
     *
     * @param now in nanoseconds
     */
    Turn enter(String name, Guest guest, long now) {
        Turn turn;
        List<Turn> next;
        var isFull = false;
        synchronized (this) {
            var lane = lanes.computeIfAbsent(name, unseen -> new Lane());
            turn = new Turn(lane, guest, now);
            lane.waiting.add(turn);
            waiting++;
            next = letIn();
            if (waiting > bounds.waiting() || lane.waiting.size() > bounds.waitingInLane()) {
                isFull = true;
                remove(turn);
            }
        }
        next.forEach(one -> one.guest.comeIn());
        if (isFull) {
            guest.goAway();
        }
        return turn;
    }

    /** Sends those away who have waited since before a moment. */
    void giveUp(long before) {
        List<Turn> late;
        synchronized (this) {
            late = lanes.values().stream()
                    .flatMap(lane -> lane.waiting.stream().takeWhile(turn -> turn.since - before < 0))
                    .toList();
            late.forEach(this::remove);
        }
        late.forEach(one -> one.guest.goAway());
    }

    private void take(Turn turn) {
        List<Turn> next;
        synchronized (this) {
            remove(turn);
            next = letIn();
        }
        next.forEach(one -> one.guest.comeIn());
    }

    private void remove(Turn turn) {
        if (turn.lane.waiting.remove(turn)) {
            waiting--;
        } else if (turn.lane.inside.remove(turn)) {
            inside--;
        }
        if (turn.lane.waiting.isEmpty() && turn.lane.inside.isEmpty()) {
            lanes.values().remove(turn.lane);
        }
    }

    private List<Turn> letIn() {
        var entering = new ArrayList<Turn>();
        while (inside < bounds.atOnce()) {
            var lane = lanes.values().stream()
                    .filter(one -> !one.waiting.isEmpty() && one.inside.size() < bounds.atOnceInLane())
                    .min(Comparator.<Lane>comparingInt(one -> one.inside.size()).thenComparing(Lane::firstArrival));
            if (lane.isEmpty()) {
                break;
            }
            var turn = lane.get().waiting.iterator().next();
            lane.get().waiting.remove(turn);
            lane.get().inside.add(turn);
            waiting--;
            inside++;
            entering.add(turn);
        }
        return entering;
    }
}
