package org.openroundtable.benchmark.measurement;

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
public record Effort(boolean quick) {

    /** So many at once are the crowd that figures are compared for. */
    public static final int CROWD = 32;

    /** By the API the rate no longer rises after some 15,000, in as many ways as there are to register. */
    public static final int MANY_REGISTRATIONS = 20_000;

    private static final Duration TURN = Duration.ofSeconds(5);

    /** @param arguments of the program */
    public static Effort of(String[] arguments) {
        return new Effort(arguments.length > 0 && arguments[0].equals("quick"));
    }

    public int turns() {
        return quick ? 1 : 3;
    }

    /** How many users at once registering is measured with. */
    public int[] registering() {
        return quick ? new int[] {CROWD} : new int[] {1, 8, CROWD, 64};
    }

    public Duration quiet() {
        return Duration.ofSeconds(quick ? 3 : 10);
    }

    /**
     * Until it was done so often. What counts is how often, not how long: the virtual machine compiles what it has seen
     * often enough.
     *
     * @return the first seconds of it
     */
    public Pace warm(String what, int times, IntFunction<Deed> deeds) {
        say("warming up: " + what);
        var first = Load.run(CROWD, TURN, deeds);
        for (var done = first.count(); done < (quick ? times / 20 : times); ) {
            done += Load.run(CROWD, TURN, deeds).count();
        }
        return first;
    }

    public Pace measure(String what, int users, IntFunction<Deed> deeds) {
        var pace = Load.run(users, quick ? Duration.ofSeconds(1) : TURN, deeds);
        say("%s, %d in parallel: %.0f/s".formatted(what, users, pace.perSecond()));
        return pace;
    }

    public static void say(String line) {
        System.out.println(line);
    }
}
