package org.openroundtable.benchmark.measurement;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

import org.openroundtable.benchmark.client.Load.Pace;

import com.sun.management.OperatingSystemMXBean;

/** What was measured, beside the goals, as Markdown. */
public final class Figures {

    private static final String MARKER = "<!-- figures -->";

    /** The load average of the last minute before anything was started: what else the machine was doing. */
    private final double loadBefore =
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    private final StringBuilder goals = new StringBuilder("""
            | | measured | goal |
            |---|--:|--:|
            """);
    private final StringBuilder tables = new StringBuilder();

    /** @param goal empty: there is none */
    public void goal(String what, String measured, String goal) {
        goals.append("| %s | %s | %s |\n".formatted(what, measured, goal));
    }

    public void goal(String what, double ratio, String goal) {
        goal(what, "%.2f".formatted(ratio), goal);
    }

    public void memory(String when, OptionalLong bytes, String goal) {
        var megabytes = bytes.isPresent() ? "%d MB".formatted(Math.round(bytes.getAsLong() / 1e6)) : "not known here";
        goal("memory of the Java process " + when, megabytes, goal);
    }

    /** @param columns of the first the cells stand to the left */
    public void table(String caption, List<String> columns, List<List<String>> rows) {
        tables.append("\n").append(caption).append("\n\n").append(row(columns));
        tables.append("|---|").append("--:|".repeat(columns.size() - 1)).append('\n');
        rows.forEach(cells -> tables.append(row(cells)));
    }

    /** The cells of a rate, beside its share of another one; null: it is not compared. */
    public static List<String> cells(Pace pace, Pace limit) {
        var rate = "%.0f".formatted(pace.perSecond());
        var p50 = "%.1f".formatted(pace.p50());
        var p99 = "%.1f".formatted(pace.p99());
        return limit == null ? List.of(rate, p50, p99) : List.of(rate, "%.2f".formatted(pace.of(limit)), p50, p99);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Replaces what stands between the first marker and the last. */
    public void writeTo(Path file) throws IOException {
        var old = Files.readString(file);
        var from = old.indexOf(MARKER) + MARKER.length();
        var to = old.lastIndexOf(MARKER);
        Files.writeString(file, old.substring(0, from) + "\n" + text() + old.substring(to));
    }

    public String text() {
        return machine() + goals + tables + "\n";
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
}
