package org.openroundtable.testing.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@code src/test/resources/organiser/roles.csv}: who gets in where. */
public final class RoleTable {

    /**
     * The first administrator is made before there is anybody else; a day of a programme is drawn as the whole; some lead
     * on at once.
     */
    private static final Pattern NO_PAGE = Pattern.compile(
            ".*/(content|views|stream|theme\\.css|export|[^/]*\\.(:format|csv|xlsx|pdf|ics|svg)|preview/programme/1)"
                    + "|/organiser/set-up/:token|/organiser/sign-in/provider/callback");

    private static final Pattern PARAMETER = Pattern.compile("(\\w+[/=]):(\\w+)");

    /** What some are asked for with, so that there is something on the page. */
    private static final Map<String, String> QUERIES = Map.of(
            "/organiser/search", "?q=roundtable",
            "/organiser/events/:slug/questions/_new", "?kind=severalOf",
            "/organiser/events/:slug/registrations/bulk", "?verb=tag",
            "/organiser/events/:slug/registrations/:id/sessions/loss", "?sessions=:code",
            "/organiser/events/:slug/speakers/:code/merger", "?with=:code");

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
        return paths("GET ");
    }

    private static List<String> paths(String method) {
        return lines().stream()
                .filter(line -> line.startsWith(method))
                .map(line -> line.substring(method.length(), line.indexOf(';')))
                .toList();
    }

    /** The path that an address stands under which a form is sent to; empty: it can't be sent. */
    public static Optional<String> pathSentTo(String address) {
        return paths("POST ").stream()
                .filter(path -> matching(path).test(address))
                .min(Comparator.comparing(
                        path -> path.chars().filter(one -> one == ':').count()));
    }

    /** Tells the addresses of a path of the table, with whatever is asked of them. */
    public static Predicate<String> matching(String path) {
        return Pattern.compile(path.replaceAll(":\\w+", "[^/?]+") + "(\\?.*)?").asMatchPredicate();
    }

    /** Paths of what is HTML, but for pages that are there once, or in a few ways. */
    public static List<String> pages() {
        return paths().stream().filter(path -> !NO_PAGE.matcher(path).matches()).toList();
    }

    /**
     * Where a page is found, with its query.
     *
     * @param page as {@link #pages} has it
     * @param values of the other parameters, each with what is before it: {@code codes/:id}, {@code with=:code}
     * @return empty: one of them is not among the values
     */
    public static Optional<String> filled(String page, String slug, Map<String, String> values) {
        var path = page.replace(":slug", slug) + QUERIES.getOrDefault(page, "");
        var isWhole = PARAMETER.matcher(path).results().allMatch(parameter -> values.containsKey(parameter.group()));
        return isWhole
                ? Optional.of(PARAMETER
                        .matcher(path)
                        .replaceAll(parameter -> parameter.group(1) + values.get(parameter.group())))
                : Optional.empty();
    }
}
