package org.openroundtable.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.openroundtable.benchmark.Load.Pace;

import com.sun.management.OperatingSystemMXBean;

/** What was measured, beside the goals, as Markdown. */
final class Figures {

    private static final String MARKER = "<!-- figures -->";

    /** The load average of the last minute before anything was started: what else the machine was doing. */
    private final double loadBefore =
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    final List<RegistrationRow> registrations = new ArrayList<>();
    final List<PageRow> pages = new ArrayList<>();
    Duration startFresh;
    Duration startAgain;
    OptionalLong idleMemory;
    OptionalLong memoryAfterLoad;

    record RegistrationRow(Pace sql, Pace api, Pace form) {}

    record PageRow(Pace constant, Pace event, Pace programme) {}

    /** Replaces what stands between the first marker and the last. */
    void writeTo(Path file) throws IOException {
        var old = Files.readString(file);
        var from = old.indexOf(MARKER) + MARKER.length();
        var to = old.lastIndexOf(MARKER);
        Files.writeString(file, old.substring(0, from) + "\n" + text() + old.substring(to));
    }

    String text() {
        return machine() + goals() + registrationTable() + pageTable();
    }

    private String machine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return """

                Measured on %s: %d processors, %d GB, %s %s, Java %s; load average before the start %.1f.

                """.formatted(
                        LocalDate.now(),
                        system.getAvailableProcessors(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        system.getName(),
                        system.getArch(),
                        Runtime.version(),
                        loadBefore);
    }

    private String goals() {
        var registering = registrations.stream()
                .filter(row -> row.api().users() == 32)
                .findFirst()
                .orElseThrow();
        var table = new StringBuilder("""
                | | measured | goal |
                |---|--:|--:|
                """);
        goal(
                table,
                "registrations over the API, 32 in parallel, of what SQL alone can do",
                "%.2f".formatted(ratio(registering.api(), registering.sql())),
                "≥ 0.5");
        goal(
                table,
                "p99 over p50 of these",
                "%.1f".formatted(registering.api().p99() / registering.api().p50()),
                "< 15");
        pages.forEach(row -> goal(
                table,
                "event page, %d in parallel, of a constant text"
                        .formatted(row.event().users()),
                "%.2f".formatted(ratio(row.event(), row.constant())),
                "≥ 0.5"));
        goal(table, "start to first answer in a fresh directory", seconds(startFresh), "< 4 s");
        goal(table, "start to first answer with data", seconds(startAgain), "< 4 s");
        goal(table, "memory of the Java process after ten idle seconds", megabytes(idleMemory), "< 300 MB");
        goal(table, "memory of the Java process after the load", megabytes(memoryAfterLoad), "");
        return table.toString();
    }

    private static void goal(StringBuilder table, String what, String measured, String goal) {
        table.append("| %s | %s | %s |\n".formatted(what, measured, goal));
    }

    private String registrationTable() {
        var table = new StringBuilder("""

                Registrations, each with three limited sessions; a form is fetched, sent and its result page fetched. Times in milliseconds.

                | in parallel | SQL alone /s | p50 | p99 | API /s | of SQL | p50 | p99 | form /s | of SQL | p50 | p99 |
                |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        registrations.forEach(row -> table.append("| %d |".formatted(row.sql().users()))
                .append(cells(row.sql(), null))
                .append(cells(row.api(), row.sql()))
                .append(cells(row.form(), row.sql()))
                .append('\n'));
        return table.toString();
    }

    private String pageTable() {
        var table = new StringBuilder("""

                Pages, of the same event; the constant text is `/robots.txt`.

                | in parallel | constant /s | p50 | p99 | event /s | of constant | p50 | p99 | programme /s | of constant | p50 | p99 |
                |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        pages.forEach(row -> table.append("| %d |".formatted(row.event().users()))
                .append(cells(row.constant(), null))
                .append(cells(row.event(), row.constant()))
                .append(cells(row.programme(), row.constant()))
                .append('\n'));
        return table.append('\n').toString();
    }

    private static String cells(Pace pace, Pace limit) {
        return " %.0f |%s %.1f | %.1f |"
                .formatted(
                        pace.perSecond(),
                        limit == null ? "" : " %.2f |".formatted(ratio(pace, limit)),
                        pace.p50(),
                        pace.p99());
    }

    private static double ratio(Pace pace, Pace limit) {
        return pace.perSecond() / limit.perSecond();
    }

    private static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1e3);
    }

    private static String megabytes(OptionalLong bytes) {
        return bytes.isPresent() ? "%d MB".formatted(Math.round(bytes.getAsLong() / 1e6)) : "not known here";
    }
}
