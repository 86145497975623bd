package org.openroundtable.organiser.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.openroundtable.history.HistoryFilter;
import org.openroundtable.history.HistoryObject;
import org.openroundtable.link.Paths;
import org.openroundtable.link.WholeNumber;
import org.openroundtable.time.Days;

/**
 * What is asked of the history, as it stands in the address; whatever can't be read asks for nothing.
 *
 * @param path of the page
 * @param slug of the event that the page is of; null: of all
 * @param asked by the name of the parameter
 */
public record HistoryQuery(String path, String slug, Map<String, String> asked) {

    private static final List<String> NAMES =
            List.of("text", "who", "about", "registration", "session", "speaker", "account", "from", "until");
    private static final int LONGEST = 200;

    static HistoryQuery of(String path, String slug, MultivaluedMap<String, String> parameters) {
        var asked = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = parameters.getFirst(name);
            if (value != null && !value.isBlank() && value.length() <= LONGEST) {
                asked.put(name, value.strip());
            }
        }
        return new HistoryQuery(path, slug, asked);
    }

    HistoryFilter filter(ZoneId zone) {
        var who = asked("who").map(value -> value.split("-", 2));
        return new HistoryFilter(
                slug,
                WholeNumber.read(asked.get("registration")).orElse(null),
                asked.get("session"),
                asked.get("speaker"),
                WholeNumber.read(asked.get("account")).orElse(null),
                deed().map(Deed::about).orElseGet(this::getAbout),
                who.map(parts -> parts[0]).orElse(null),
                who.filter(parts -> parts.length == 2)
                        .flatMap(parts -> WholeNumber.read(parts[1]))
                        .orElse(null),
                deed().map(Deed::what).orElse(null),
                day("from").map(day -> day.atStartOfDay(zone).toInstant()).orElse(null),
                day("until")
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                        .orElse(null),
                asked.get("text"));
    }

    /** That can be chosen from. */
    public List<ActorKind> getActors() {
        return List.of(ActorKind.values());
    }

    /** Kinds of things of which there can be entries. */
    List<HistoryObject> objects() {
        return Arrays.stream(HistoryObject.values())
                .filter(object -> slug == null || object != HistoryObject.INSTALLATION)
                .toList();
    }

    private Optional<Deed> deed() {
        return asked("about").flatMap(value -> Arrays.stream(Deed.values())
                .filter(deed -> deed.about() != null && deed.name().equals(value))
                .findFirst());
    }

    public boolean isNarrowed() {
        return !asked.isEmpty();
    }

    /** As it was asked; empty: it was not. */
    public String value(String name) {
        return asked.getOrDefault(name, "");
    }

    /** Null: everything, or one thing that can be done. */
    public HistoryObject getAbout() {
        return asked("about")
                .flatMap(value -> Arrays.stream(HistoryObject.values())
                        .filter(object -> object.name().equalsIgnoreCase(value))
                        .findFirst())
                .orElse(null);
    }

    /** One thing or person that all is narrowed to; the filter's name. Null: none. */
    public String getAlone() {
        return List.of("registration", "session", "speaker", "account").stream()
                .filter(asked::containsKey)
                .findFirst()
                .orElseGet(() -> value("who").contains("-") ? "who" : null);
    }

    /** The address with this besides, from the latest on. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(asked);
        changed.put(name, value);
        return path + query(changed);
    }

    /** The history of one thing alone. Sessions and speakers have names within their event only. Null: there is none. */
    public String of(EntryView.Thing thing) {
        if (thing.filter() == null || thing.filter().equals("event") && slug != null) {
            return null;
        }
        if (thing.filter().equals("event")) {
            return Paths.organiserEvent(thing.value()) + "/history";
        }
        return slug != null || thing.isKnownEverywhere() ? with(thing.filter(), thing.value()) : null;
    }

    public String getExport() {
        return path + "/export" + query(asked);
    }

    /** What is asked, but for what somebody was looking for, which may be a name. */
    String withoutText() {
        var known = new LinkedHashMap<>(asked);
        known.remove("text");
        return query(known).replaceFirst("^\\?", "");
    }

    private static String query(Map<String, String> asked) {
        return asked.isEmpty()
                ? ""
                : asked.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(asked.get(name));
    }

    private Optional<LocalDate> day(String name) {
        return Days.read(asked.get(name));
    }
}
