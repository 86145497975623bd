package org.openroundtable.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.openroundtable.benchmark.client.Web;
import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.conference.Conference;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.hamcrest.Matchers.oneOf;

/** Conferences of 950 sessions and of 2,000: their documents, and their pages, each time drawn anew. */
final class LargeConference {

    private static final OffsetDateTime START = OffsetDateTime.parse("2031-02-01T09:30:00+01:00");
    private static final String SLUG = "open-systems-days";
    private static final List<String> PAGES = List.of(
            "",
            "/programme",
            "/programme/2031-02-02",
            "/programme?q=a",
            "/sessions/OSD_0001",
            "/speakers",
            "/speakers/SP_0001",
            "/organisations",
            "/register",
            "/calendar.ics");

    /** As many sessions and speakers as a document may have. */
    private static final String LARGEST = "open-systems-world";

    private static final List<String> PAGES_OF_LARGEST = List.of("", "/programme", "/speakers", "/organisations");

    /** @param bytes compressed, where the page is sent so */
    private record Page(String path, long bytes, double millis) {}

    private final Web web;
    private final URI application;
    private final Effort effort;
    private int visits;

    LargeConference(Application application, Effort effort) {
        this.web = application.web();
        this.application = application.address();
        this.effort = effort;
    }

    void measure(Figures figures) throws IOException {
        Effort.say("a conference of 950 sessions");
        var document = Conference.document(SLUG, 950, 700, START);
        figures.goal("document of 950 sessions, new", seconds(SLUG, document), "< 5 s");
        document.withObject("/sessions/7").put("title", "Another title");
        figures.goal("document of 950 sessions, with one change", seconds(SLUG, document), "< 5 s");
        pages("a conference of 950 sessions and 700 speakers", SLUG, PAGES, figures);
        Effort.say("a conference of 2,000 sessions and 3,000 speakers");
        figures.goal(
                "document of 2,000 sessions and 3,000 speakers, new",
                seconds(LARGEST, Conference.document(LARGEST, 2000, 3000, START)),
                "");
        pages("a conference of 2,000 sessions and 3,000 speakers", LARGEST, PAGES_OF_LARGEST, figures);
    }

    private void pages(String conference, String slug, List<String> paths, Figures figures) throws IOException {
        var pages = new ArrayList<Page>();
        for (var path : paths) {
            pages.add(page(slug, path));
        }
        var largest = pages.stream().max(Comparator.comparing(Page::bytes)).orElseThrow();
        var slowest = pages.stream().max(Comparator.comparing(Page::millis)).orElseThrow();
        figures.goal("largest page of " + conference + ", compressed", kilobytes(largest), "≤ 150 kB");
        figures.goal(
                "slowest page of " + conference + ", drawn anew, median",
                "%.0f ms".formatted(slowest.millis()),
                "< 100 ms");
        figures.table(
                "Pages of " + conference
                        + ", as they are sent to a browser that takes them compressed; milliseconds are the median of"
                        + " visits that find nothing kept.",
                List.of("", "size", "ms"),
                pages.stream()
                        .map(page ->
                                List.of("`…" + page.path() + "`", kilobytes(page), "%.0f".formatted(page.millis())))
                        .toList());
    }

    private String seconds(String slug, ObjectNode document) {
        var body = document.toString();
        long start = System.nanoTime();
        Api.withToken()
                .body(body)
                .put(application.resolve("/api/v1/events/" + slug))
                .then()
                .statusCode(oneOf(200, 201));
        return "%.1f s".formatted((System.nanoTime() - start) / 1e9);
    }

    private Page page(String slug, String path) throws IOException {
        var bytes = 0L;
        var times = new double[effort.quick() ? 5 : 21];
        for (var i = -times.length; i < times.length; i++) {
            long start = System.nanoTime();
            bytes = web.length(
                    "/events/%s%s%svisit=%d".formatted(slug, path, path.contains("?") ? "&" : "?", ++visits));
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return new Page(path, bytes, times[times.length / 2]);
    }

    private static String kilobytes(Page page) {
        return "%.0f kB".formatted(page.bytes() / 1e3);
    }
}
