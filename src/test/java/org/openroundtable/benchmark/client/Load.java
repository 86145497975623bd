package org.openroundtable.benchmark.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A closed loop: each of so many users does the next thing as soon as the last one is done. */
public final class Load {

    /** What one user does, again and again. */
    public interface Deed extends AutoCloseable {

        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /**
     * What a thing done so often took.
     *
     * @param p50 in milliseconds, as the other percentiles
     */
    public record Pace(int users, int count, double perSecond, double p50, double p99) {

        /** @param times of one thing each, and of all of them together, in nanoseconds */
        static Pace of(int users, long[] times, long all) {
            Arrays.sort(times);
            return new Pace(
                    users, times.length, times.length * 1e9 / all, percentile(times, 0.50), percentile(times, 0.99));
        }

        private static double percentile(long[] sorted, double share) {
            return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
        }

        /** This rate as a share of another. */
        public double of(Pace other) {
            return perSecond / other.perSecond;
        }
    }

    private Load() {}

    /** Any failure of any user ends the run: a figure with failures in it says nothing. */
    public static Pace run(int users, Duration duration, IntFunction<Deed> deeds) {
        var pool = Executors.newFixedThreadPool(users);
        try {
            // Whatever they need to begin with, as connections, is not measured.
            var ready = IntStream.range(0, users).mapToObj(deeds).toList();
            long start = System.nanoTime();
            long end = start + duration.toNanos();
            var runs = ready.stream()
                    .<Callable<long[]>>map(deed -> () -> repeat(deed, end))
                    .toList();
            var times = new ArrayList<long[]>();
            for (var run : pool.invokeAll(runs)) {
                times.add(run.get());
            }
            var all = times.stream().flatMapToLong(Arrays::stream).toArray();
            return Pace.of(users, all, System.nanoTime() - start);
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
            for (long now = System.nanoTime(); count == 0 || now < end; count++) {
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
}
