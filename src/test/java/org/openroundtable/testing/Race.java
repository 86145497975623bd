package org.openroundtable.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Things done at the same moment: {@code race(8, i -> desk.register(…))}. */
public final class Race {

    /** What one of them does; they are numbered from 0. */
    public interface Task<T> {

        T run(int number) throws Exception;
    }

    private Race() {}

    /**
     * Starts all at once, waits for all, and gives what each came to, in the order of their numbers.
     *
     * @throws AssertionError if one of them failed
     */
    public static <T> List<T> race(int times, Task<T> task) {
        var pool = Executors.newFixedThreadPool(times);
        var start = new CyclicBarrier(times);
        try {
            var running = pool.invokeAll(IntStream.range(0, times)
                    .<Callable<T>>mapToObj(number -> () -> {
                        start.await();
                        return task.run(number);
                    })
                    .toList());
            var outcomes = new ArrayList<T>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            pool.shutdownNow();
        }
    }

    /** A race of so many runners over a longer way: whoever is done with one thing goes on with their next. */
    public static <T> List<T> race(int times, int runners, Task<T> task) {
        var lanes = race(runners, runner -> {
            var outcomes = new ArrayList<T>();
            for (var number = runner; number < times; number += runners) {
                outcomes.add(task.run(number));
            }
            return outcomes;
        });
        return IntStream.range(0, times)
                .mapToObj(number -> lanes.get(number % runners).get(number / runners))
                .toList();
    }
}
