package org.openroundtable.benchmark.installation;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.openroundtable.benchmark.client.Web;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.conference.Conference;

/**
 * All pages of the organisers, lists, searches and files, with 200 events and 200,000 registrations in the database, and
 * an event with a large programme.
 */
final class LargeInstallation {

    /** With 50,000 registrations. */
    private static final String LARGEST = "large-1";

    private static final String PROGRAMME = "large-programme";
    private static final OffsetDateTime START = OffsetDateTime.parse("2031-02-01T09:30:00+01:00");
    private static final int SESSIONS = 950;
    private static final int SPEAKERS = 700;

    private static final String EVENTS = "/organiser/events/";

    private static final List<String> LISTS = List.of(
            "large-50/registrations",
            "large-1/registrations",
            "large-1/registrations?sort=name",
            "large-1/registrations?status=waiting&country=DE",
            "large-1/registrations?session=s1&place=waiting",
            "large-1/registrations?answered=accessibilityNeeds",
            "large-1/registrations?present=s1",
            "large-1/attendance/s1?show=absent",
            "large-50/waiting",
            "large-50/needs",
            "large-50/history",
            "large-50/history?what=personalDataRead");

    private static final List<String> SEARCHES = List.of(
            "large-50/registrations?q=Shneider",
            "large-1/registrations?q=Shneider",
            "large-1/registrations?q=Elodi+Papulos",
            "large-1/attendance/s1?q=Shneider");

    private static final List<String> FILES = List.of(
            "registrations/export.csv",
            "registrations/export.xlsx",
            "registrations/export.pdf",
            "registrations/badges.pdf",
            "attendance/s1/export.pdf",
            "history/export");

    /** @param millis the median */
    record Timing(String what, double millis) {}

    /**
     * A page as the table of roles writes it.
     *
     * @param largest of the event with 50,000 registrations, or of none, in milliseconds; null: there is none
     * @param programme of the event with a large programme; null: there is none
     */
    record PageTiming(String page, Double largest, Double programme) {

        public double slowest() {
            return Math.max(largest == null ? 0 : largest, programme == null ? 0 : programme);
        }
    }

    /** @param firstByte in milliseconds, as is the rest */
    record Export(String what, double firstByte, double whole, long bytes) {}

    record Measured(List<PageTiming> pages, List<Timing> lists, List<Timing> searches, List<Export> exports) {}

    private final URI application;
    private final int visits;

    LargeInstallation(URI application, int visits) {
        this.application = application;
        this.visits = visits;
    }

    void fill(Connection database) throws IOException, SQLException {
        Script.registrations(database, 200, 200_000, 0);
        new Web(application)
                .send(
                        "PUT",
                        "/api/v1/events/" + PROGRAMME,
                        Map.of("Authorization", "Bearer " + Api.TOKEN, "Content-Type", "application/json"),
                        Conference.document(PROGRAMME, SESSIONS, SPEAKERS, START)
                                .toString())
                .expect(201);
        Script.run("large-installation-work.sql", database);
        Script.run("large-installation-history.sql", database);
    }

    /** What was filled in. */
    Measured measure(Connection database) throws IOException, SQLException {
        var administrator = Administrator.signedIn(application);
        return new Measured(
                pages(administrator, new OrganiserPaths(database, LARGEST), new OrganiserPaths(database, PROGRAMME)),
                timings(administrator, LISTS),
                timings(administrator, SEARCHES),
                exports(administrator));
    }

    private List<PageTiming> pages(Administrator administrator, OrganiserPaths largest, OrganiserPaths programme)
            throws IOException {
        var timings = new ArrayList<PageTiming>();
        for (var page : OrganiserPaths.pages()) {
            timings.add(new PageTiming(
                    page,
                    timing(administrator, largest, page),
                    OrganiserPaths.isOfAnEvent(page) ? timing(administrator, programme, page) : null));
        }
        return timings;
    }

    private Double timing(Administrator administrator, OrganiserPaths paths, String page) throws IOException {
        var path = paths.filled(page);
        return path.isPresent() && administrator.finds(path.get()) ? administrator.median(path.get(), visits) : null;
    }

    private List<Timing> timings(Administrator administrator, List<String> paths) throws IOException {
        var timings = new ArrayList<Timing>();
        for (var path : paths) {
            timings.add(new Timing(path, administrator.median(EVENTS + path, visits)));
        }
        return timings;
    }

    private static List<Export> exports(Administrator administrator) throws IOException {
        var exports = new ArrayList<Export>();
        for (var file : FILES) {
            var read = administrator.read(EVENTS + LARGEST + "/" + file);
            exports.add(new Export(file, read.firstByte(), read.whole(), read.bytes()));
        }
        return exports;
    }
}
