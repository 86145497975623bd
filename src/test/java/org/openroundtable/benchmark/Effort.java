package org.openroundtable.benchmark;

import java.time.Duration;
import java.util.function.IntFunction;

import org.openroundtable.benchmark.client.Load;
import org.openroundtable.benchmark.client.Load.Deed;
import org.openroundtable.benchmark.client.Load.Pace;

/**
 * How long things are measured, and how often.
 *
 * @param quick to see that all works: the figures say little
 */
record Effort(boolean quick) {

    /** So many at once are the crowd that figures are compared for. */
    static final int CROWD = 32;

    int turns() {
        return quick ? 1 : 3;
    }

    /** How many users at once registering is measured with. */
    int[] registering() {
        return quick ? new int[] {CROWD} : new int[] {1, 8, CROWD, 64};
    }

    Duration quiet() {
        return Duration.ofSeconds(quick ? 3 : 10);
    }

    void warm(String what, int seconds, IntFunction<Deed> deeds) {
        say("warming up: " + what);
        Load.run(CROWD, Duration.ofSeconds(quick ? 1 + seconds / 6 : seconds), deeds);
    }

    Pace measure(String what, int users, IntFunction<Deed> deeds) {
        var pace = Load.run(users, Duration.ofSeconds(quick ? 1 : 5), deeds);
        say("%s, %d in parallel: %.0f/s".formatted(what, users, pace.perSecond()));
        return pace;
    }

    static void say(String line) {
        System.out.println(line);
    }
}
