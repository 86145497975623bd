package org.openroundtable.testing.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code src/test/resources/organiser/roles.csv}: who gets in where. */
public final class RoleTable {

    private static final String READS = "GET ";

    private RoleTable() {}

    /** Method and path of each resource, and who gets in: {@code GET /organiser/events/:slug; viewer desk}. */
    public static List<String> lines() {
        try (var file = RoleTable.class.getResourceAsStream("/organiser/roles.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths of what can be read. */
    public static List<String> paths() {
        return lines().stream()
                .filter(line -> line.startsWith(READS))
                .map(line -> line.substring(READS.length(), line.indexOf(';')))
                .toList();
    }
}
