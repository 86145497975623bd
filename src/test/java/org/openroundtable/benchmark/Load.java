package org.openroundtable.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** A closed loop: each of so many users does the next thing as soon as the last one is done. */
final class Load {

    /** What one user does, again and again. */
    interface Deed extends AutoCloseable {

        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** What a thing done so often took; a percentile is in milliseconds. */
    record Pace(int users, int count, double perSecond, double p50, double p99) {}

    private Load() {}

    /** Any failure of any user ends the run: a figure with failures in it says nothing. */
    static Pace run(int users, Duration duration, IntFunction<Deed> deeds) {
        var pool = Executors.newFixedThreadPool(users);
        try {
            long start = System.nanoTime();
            long end = start + duration.toNanos();
            var runs = new ArrayList<Callable<long[]>>();
            for (var user = 0; user < users; user++) {
                var deed = deeds.apply(user);
                runs.add(() -> repeat(deed, end));
            }
            var times = new ArrayList<long[]>();
            for (var run : pool.invokeAll(runs)) {
                times.add(run.get());
            }
            return pace(users, times, System.nanoTime() - start);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static long[] repeat(Deed deed, long end) throws Exception {
        try (deed) {
            var times = new long[1024];
            var count = 0;
            for (long now = System.nanoTime(); now < end; count++) {
                deed.once();
                long done = System.nanoTime();
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count] = done - now;
                now = done;
            }
            return Arrays.copyOf(times, count);
        }
    }

    private static Pace pace(int users, ArrayList<long[]> times, long nanos) {
        var sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Pace(
                users, sorted.length, sorted.length * 1e9 / nanos, percentile(sorted, 0.50), percentile(sorted, 0.99));
    }

    private static double percentile(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
