package org.openroundtable.benchmark.client;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

import org.openroundtable.benchmark.client.Load.Pace;

/** Looks at a page some hundred times a second while other things happen, as a reader who has nothing to do with them. */
public final class Onlooker {

    private static final int PAUSE_MILLIS = 5;

    private final CompletableFuture<Pace> seen;
    private volatile boolean seenEnough;

    public Onlooker(Web web, String path) {
        seen = CompletableFuture.supplyAsync(() -> look(web, path));
    }

    /** What the looks took so far; there are no more. */
    public Pace stop() {
        seenEnough = true;
        return seen.join();
    }

    private Pace look(Web web, String path) {
        var times = new long[0];
        long start = System.nanoTime();
        try {
            while (!seenEnough || times.length == 0) {
                long from = System.nanoTime();
                web.read(path);
                times = Arrays.copyOf(times, times.length + 1);
                times[times.length - 1] = System.nanoTime() - from;
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return Pace.of(1, times, System.nanoTime() - start);
    }
}
