package org.openroundtable.benchmark.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Application.Command;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;
import org.openroundtable.benchmark.measurement.Measurement;

/**
 * How long the figures of an event take with 500 events and 1,000,000 registrations, of events of three sizes. A program of
 * its own, since filling that in takes longer than all the rest.
 */
public final class Dashboards {

    /** In the middle of the weeks in which people register. */
    private static final String PAST = "?asOf=2030-11-08T12:00";

    /** An event, and how many registrations it has. */
    private record Size(String slug, String registrations) {}

    private static final List<Size> SIZES =
            List.of(new Size("large-100", "1,738"), new Size("large-2", "10,000"), new Size("large-1", "50,000"));

    private Dashboards() {}

    public static void main(String[] arguments) throws Exception {
        Measurement.run(arguments, Dashboards::measure);
    }

    private static void measure(Path directory, Effort effort, Figures figures)
            throws IOException, InterruptedException, SQLException {
        Effort.say("500 events with 1,000,000 registrations");
        try (var application = Application.start(Command.LAUNCHER, directory, Administrator.settings());
                var database = application.database()) {
            Script.registrations(database, 500, 1_000_000, 10);
            Script.run("large-installation-history.sql", database);
            measure(Administrator.signedIn(application.address()), effort.quick() ? 10 : 40, figures);
        }
    }

    private static void measure(Administrator administrator, int visits, Figures figures) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var size : SIZES) {
            var path = "/organiser/events/" + size.slug() + "/figures";
            var now = administrator.times(path, visits);
            var past = administrator.times(path + PAST, visits);
            var known = administrator.times(path + PAST + "&known=now", visits);
            rows.add(List.of(
                    size.registrations(), cell(now, 0.5), cell(now, 0.95), cell(past, 0.95), cell(known, 0.95)));
        }
        figures.table(
                "The page of an event's figures, with 500 events and 1,000,000 registrations, in milliseconds; p95 but for the"
                        + " second column.",
                List.of(
                        "registrations of the event",
                        "now, median",
                        "now",
                        "of a past moment",
                        "the same, organisations as of now"),
                rows);
    }

    private static String cell(double[] times, double share) {
        return "%.0f".formatted(times[(int) (share * (times.length - 1))]);
    }
}
