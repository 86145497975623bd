package org.openroundtable.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.openroundtable.benchmark.client.Load.Deed;
import org.openroundtable.benchmark.client.Viewers;
import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Application.Command;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;
import org.openroundtable.benchmark.measurement.Measurement;
import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

/**
 * Registrations for an event whose figures many look at, in turns with those that nobody looks at. As a
 * program it measures this alone.
 */
final class OpenDashboards {

    private static final int ACCOUNTS = 10;
    private static final int OF_EACH = 20;

    private final Application application;
    private final Effort effort;

    OpenDashboards(Application application, Effort effort) {
        this.application = application;
        this.effort = effort;
    }

    public static void main(String[] arguments) throws Exception {
        Measurement.run(arguments, OpenDashboards::measure);
    }

    private static void measure(Path directory, Effort effort, Figures figures)
            throws IOException, InterruptedException, SQLException {
        try (var application = Application.start(Command.LAUNCHER, directory, Map.of())) {
            var venue = Venue.put(application.address(), "benchmark");
            var visitors = new Visitors(application.web(), venue);
            effort.warm("registrations over the API", Effort.MANY_REGISTRATIONS, user -> visitors.registeringByApi());
            new OpenDashboards(application, effort).measure(venue, visitors, figures);
        }
    }

    /** @param large an event for which many have registered */
    void measure(Venue large, Visitors visitors, Figures figures)
            throws IOException, InterruptedException, SQLException {
        var cookies = cookies();
        var small = Venue.put(application.address(), "benchmark-of-dashboards");
        var rows = new ArrayList<List<String>>();
        rows.add(row("an event that is new", small, new Visitors(application.web(), small), cookies, figures));
        rows.add(row("an event of many thousands", large, visitors, cookies, figures));
        figures.table(
                "Registrations over the API, 32 in parallel, per second, while nobody and while %d look at the figures of the event; how often each of those was told meanwhile, and how many pages were drawn anew, per second."
                        .formatted(cookies.size()),
                List.of("", "nobody looks", "all look", "share", "told each", "pages"),
                rows);
    }

    private List<String> row(String what, Venue venue, Visitors visitors, List<String> cookies, Figures figures)
            throws IOException, InterruptedException {
        IntFunction<Deed> deed = user -> visitors.registeringByApi();
        var alone = 0.0;
        var beside = 0.0;
        var told = 0L;
        var drawn = 0L;
        var seconds = 0.0;
        for (var turn = 0; turn < effort.turns(); turn++) {
            alone += effort.measure("registrations, nobody looks", Effort.CROWD, deed)
                    .perSecond();
            var page = "/organiser/events/" + venue.slug() + "/figures";
            try (var viewers = new Viewers(application.address(), page, cookies)) {
                var before = viewers.told();
                var drawnBefore = viewers.drawn();
                var pace = effort.measure("registrations, %d look".formatted(cookies.size()), Effort.CROWD, deed);
                beside += pace.perSecond();
                told += viewers.told() - before;
                drawn += viewers.drawn() - drawnBefore;
                seconds += pace.count() / pace.perSecond();
            }
        }
        figures.goal(
                "registrations for %s while %d look at its figures, of those that nobody looks at"
                        .formatted(what, cookies.size()),
                beside / alone,
                "≥ 0.95");
        return List.of(
                what,
                "%.0f".formatted(alone / effort.turns()),
                "%.0f".formatted(beside / effort.turns()),
                "%.2f".formatted(beside / alone),
                "%.1f".formatted(told / seconds / cookies.size()),
                "%.1f".formatted(drawn / seconds));
    }

    /** Of sessions of several administrators, since none may have so many open. */
    private List<String> cookies() throws SQLException {
        var cookies = new ArrayList<String>();
        try (var database = application.database();
                var account = database.prepareStatement("""
                        with made as (
                            insert into staff_account (name, email, email_key, language, created_at)
                            values ('Viewer', ?, ?, 'en', now()) returning id),
                        granted as (
                            insert into role_grant (account_id, role, granted_at)
                            select id, 'ADMINISTRATOR', now() from made)
                        insert into staff_session (hash, account_id, created_at, seen_at, confirmed_at)
                        select ?, id, now(), now(), now() from made""")) {
            for (var number = 0; number < ACCOUNTS; number++) {
                var secret = RandomSecret.next();
                account.setString(1, "viewer-" + number + "@staff.example");
                account.setString(2, "viewer-" + number + "@staff.example");
                account.setBytes(3, Sha256.of(secret));
                account.executeUpdate();
                for (var one = 0; one < OF_EACH; one++) {
                    cookies.add("staff=" + secret);
                }
            }
        }
        return cookies;
    }
}
