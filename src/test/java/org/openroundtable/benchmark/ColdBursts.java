package org.openroundtable.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.openroundtable.benchmark.client.Load.Pace;
import org.openroundtable.benchmark.client.Onlooker;
import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.RegistrationByApi;
import org.openroundtable.testing.RegistrationByApi.Try;

import static org.openroundtable.testing.Race.race;

/** Many at once, each time on a process that has just started and has served nobody, while somebody reads elsewhere. */
final class ColdBursts {

    private record Burst(String name, int persons, int seats, List<Try> tries, Pace quiet, Pace meanwhile) {

        String statuses() {
            return tries.stream()
                    .collect(Collectors.groupingBy(Try::status, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(entry -> "%d × %d".formatted(entry.getValue(), entry.getKey()))
                    .collect(Collectors.joining(", "));
        }

        private long confirmed() {
            return tries.stream()
                    .filter(one -> one.isRegistered() && one.state().equals("confirmed"))
                    .count();
        }

        private double seconds() {
            var first = tries.stream().mapToLong(Try::sent).min().orElseThrow();
            var last = tries.stream().mapToLong(Try::answered).max().orElseThrow();
            return (last - first) / 1e9;
        }

        double slowdown() {
            return meanwhile.p99() / quiet.p99();
        }

        List<String> cells() {
            return List.of(
                    name,
                    statuses(),
                    Long.toString(confirmed()),
                    "%.1f".formatted(seconds()),
                    "%.1f".formatted(quiet.p99()),
                    "%.1f".formatted(meanwhile.p99()));
        }
    }

    private final Path directory;
    private final Effort effort;

    ColdBursts(Path directory, Effort effort) {
        this.directory = directory;
        this.effort = effort;
    }

    void measure(Figures figures) throws IOException, InterruptedException {
        var bursts = new ArrayList<Burst>();
        bursts.add(burst("400 at once for 100 seats", 400, 100));
        if (!effort.quick()) {
            bursts.add(burst("1000 at once on a full event", 1000, 0));
            bursts.add(burst("1000 at once on an open event", 1000, 5000));
        }
        bursts.forEach(burst -> {
            figures.goal("just started, " + burst.name(), burst.statuses(), "201; 503 beyond the queue");
            figures.goal("p99 of an event page meanwhile, of quiet", burst.slowdown(), "≤ 5");
        });
        figures.table(
                "Bursts on a process that has just started: what was answered (201: registered, confirmed or waiting), how"
                        + " many have a place, seconds until the last was answered, and the p99 of another event's page in"
                        + " milliseconds.",
                List.of("", "answers", "confirmed", "seconds", "p99 quiet", "p99 meanwhile"),
                bursts.stream().map(Burst::cells).toList());
    }

    private Burst burst(String name, int persons, int seats) throws IOException, InterruptedException {
        Effort.say("just started: " + name);
        try (var application = Application.start(directory)) {
            var at = application.address();
            var slug = Api.anEvent(at, "burst-%d-%d".formatted(persons, seats))
                    .limitedTo(seats, seats)
                    .openNow();
            var page = "/events/" + Api.anEvent(at, "elsewhere").openNow();
            var form = new RegistrationByApi(at.resolve("/api/v1/events/" + slug + "/registrations"), "s1");
            look(application, page);
            var quiet = look(application, page);
            var meanwhile = new Onlooker(application.web(), page);
            var tries = race(persons, i -> form.by("person" + i));
            return new Burst(name, persons, seats, tries, quiet, meanwhile.stop());
        }
    }

    /** The first time, the page is slow because it has never been drawn. */
    private Pace look(Application application, String page) throws InterruptedException {
        var onlooker = new Onlooker(application.web(), page);
        Thread.sleep(effort.quiet().toMillis() / 3);
        return onlooker.stop();
    }
}
