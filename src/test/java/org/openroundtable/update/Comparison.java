package org.openroundtable.update;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Holds an answer against the one that the last version gave. */
final class Comparison {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The names of what people have written, in the JSON of documents and of own data. */
    private static final Set<String> WRITTEN = Set.of(
            "title",
            "series",
            "summary",
            "description",
            "audience",
            "venue",
            "name",
            "organisation",
            "position",
            "biography",
            "room",
            "track",
            "firstName",
            "lastName",
            "email",
            "accessibilityNeeds",
            "questions");

    private static final Pattern MARKDOWN = Pattern.compile("[*_#\\[\\]()\\n]+|\\d+\\. ");
    /** When the file was made, and by what. */
    private static final Pattern PASSING_PROPERTY = Pattern.compile("(DTSTAMP|PRODID)[:;].*");

    /** What entries are called, and which state of theirs this is: since then one name in public and personal calendars. */
    private static final Pattern NAMES_OF_ENTRIES = Pattern.compile("(UID|SEQUENCE):.*");

    private static final Pattern ALL_ORGANISATIONS = Pattern.compile("(?:All|Les) (\\d+) organisations");

    private final Vocabulary vocabulary = new Vocabulary();
    /** Where it was said that places were left which nobody could have, since the event is full. */
    private final Set<String> full = new HashSet<>();

    Comparison(Collection<Answer> recorded) {
        recorded.stream()
                .filter(answer -> answer.type().equals("application/json"))
                .map(answer -> withPlacesToBeHad(json(answer.body())))
                .forEach(answer -> learn(answer, ""));
        recorded.stream()
                .filter(answer -> answer.type().equals("text/html"))
                .forEach(answer -> Meaning.named(answer.body()).forEach(vocabulary::learn));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * None: it means what it meant. What belongs to registrants has become more: their whole programme. What is new may be
     * kept from search engines.
     */
    List<String> differences(Answer expected, Answer actual) {
        return all(expected, actual).stream()
                .filter(difference -> !(expected.path().startsWith("/registrations/") && difference.startsWith("new ")))
                .filter(difference ->
                        !(expected.path().equals("/robots.txt") && difference.startsWith("new Disallow: /")))
                .filter(difference -> !(tellsPlaces(expected.path()) && difference.startsWith("lost number ")))
                .filter(difference -> !countsOrganisations(expected, difference))
                .toList();
    }

    /** Those of speakers alone were counted with those of participants, and are counted apart. */
    private static boolean countsOrganisations(Answer expected, String difference) {
        var counted = ALL_ORGANISATIONS.matcher(expected.body());
        return expected.path().matches("/events/[^/]+/organisations") && difference.startsWith("new number ")
                || expected.path().matches("/events/[^/]+")
                        && counted.find()
                        && (difference.startsWith("new number ")
                                || difference.equals("lost number " + counted.group(1)));
    }

    private boolean tellsPlaces(String path) {
        return path.matches("/registrations/.*/sessions")
                || full.stream().anyMatch(slug -> (path + "/").startsWith("/events/" + slug + "/"));
    }

    private List<String> all(Answer expected, Answer actual) {
        if (expected.status() != actual.status() || !expected.type().equals(actual.type())) {
            return List.of("%d %s instead of %d %s"
                    .formatted(actual.status(), actual.type(), expected.status(), expected.type()));
        }
        return switch (expected.type()) {
            case "application/json" -> lacking(withPlacesToBeHad(json(expected.body())), json(actual.body()), "");
            case "text/calendar" -> differences(properties(expected), properties(actual));
            case "text/html" ->
                expected.path().startsWith("/dev/") && expected.status() == 200
                        ? differences(List.of(expected.body()), List.of(actual.body()))
                        : pages(expected.body(), actual.body());
            default ->
                differences(
                        expected.body().lines().toList(), actual.body().lines().toList());
        };
    }

    private List<String> pages(String expected, String actual) {
        var was = Meaning.of(expected, vocabulary);
        var is = Meaning.of(actual, vocabulary);
        var differences = new ArrayList<>(is.differencesTo(was));
        for (var i = 0; i < was.data().size(); i++) {
            differences.addAll(
                    i < is.data().size()
                            ? lacking(json(was.data().get(i)), json(is.data().get(i)), "ld:")
                            : List.of("no data for search engines"));
        }
        return differences;
    }

    /** What is there no more or says something else; members may have been added, and a text become an object of that name. */
    private static List<String> lacking(JsonNode expected, JsonNode actual, String pointer) {
        var differences = new ArrayList<String>();
        if (expected.isObject() && actual.isObject()) {
            expected.fields()
                    .forEachRemaining(member -> differences.addAll(
                            lacking(member.getValue(), actual.path(member.getKey()), pointer + "/" + member.getKey())));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (var i = 0; i < expected.size(); i++) {
                differences.addAll(lacking(expected.get(i), actual.get(i), pointer + "/" + i));
            }
        } else if (!expected.equals(actual) && !expected.equals(actual.path("name"))) {
            differences.add("%s is %s instead of %s".formatted(pointer, actual, expected));
        }
        return differences;
    }

    private static List<String> differences(List<String> expected, List<String> actual) {
        var differences = new ArrayList<String>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> differences.add("lost " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> differences.add("new " + line));
        if (differences.isEmpty() && !expected.equals(actual)) {
            differences.add("in another order");
        }
        return differences;
    }

    private static List<String> properties(Answer calendar) {
        var personal = calendar.path().startsWith("/registrations/");
        return calendar.body()
                .replace("\r\n ", "")
                .lines()
                .filter(line -> !PASSING_PROPERTY.matcher(line).matches())
                .filter(line -> !(personal && NAMES_OF_ENTRIES.matcher(line).matches()))
                // Postponed: not at those times, as the pages say.
                .map(line -> line.equals("STATUS:TENTATIVE") ? "STATUS:CANCELLED" : line)
                .toList();
    }

    /** No session has more places left than its event. */
    private JsonNode withPlacesToBeHad(JsonNode answer) {
        for (var event : answer.path("events").isArray() ? answer.path("events") : List.of(answer)) {
            var most = event.at("/registration/placesLeft").asInt(Integer.MAX_VALUE);
            for (var session : event.path("sessions")) {
                if (session.path("placesLeft").asInt() > most) {
                    ((ObjectNode) session).put("placesLeft", most);
                    full.add(event.path("slug").asText());
                }
            }
        }
        return answer;
    }

    private void learn(JsonNode node, String name) {
        if (node.isTextual() && WRITTEN.contains(name)) {
            MARKDOWN.splitAsStream(node.textValue()).forEach(vocabulary::learn);
        }
        node.fields().forEachRemaining(member -> learn(member.getValue(), member.getKey()));
        if (node.isArray()) {
            node.forEach(item -> learn(item, name));
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
