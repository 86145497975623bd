package org.openroundtable.testing.page;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.platform.commons.util.ExceptionUtils;

import com.microsoft.playwright.Page;

/** A visit to each of many pages, in two browsers at once, since a browser and this machine wait for each other. */
public final class Tour {

    private static final int BROWSERS = 2;

    private Tour() {}

    /**
     * @param window opens the window in which a browser goes round
     * @param visit is called for one stop at a time in each of the browsers; what it collects must bear that
     */
    public static <T> void of(List<T> stops, Function<Browser, Page> window, BiConsumer<Page, T> visit)
            throws Exception {
        Queue<T> left = new ConcurrentLinkedQueue<>(stops);
        // A browser of Playwright is for the thread that has opened it.
        Callable<Void> round = () -> {
            try (var browser = Browser.open();
                    var page = window.apply(browser)) {
                for (var stop = left.poll(); stop != null; stop = left.poll()) {
                    visit.accept(page, stop);
                }
                return null;
            }
        };
        var threads = Executors.newFixedThreadPool(BROWSERS);
        try {
            var rounds = IntStream.range(0, BROWSERS)
                    .mapToObj(number -> threads.submit(round))
                    .toList();
            for (var done : rounds) {
                done.get();
            }
        } catch (ExecutionException failed) {
            // Also that no browser is there, for which a test is skipped.
            ExceptionUtils.throwAsUncheckedException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
