package org.openroundtable.release.comparison;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Draws changes for people: those of one thing together, with names instead of codes. */
public final class ChangeGroups {

    private final JsonNode before;
    private final JsonNode after;
    private final ChangedValues values;

    private ChangeGroups(JsonNode before, JsonNode after, Locale reader) {
        this.before = before;
        this.after = after;
        this.values = new ChangedValues(zone(after), reader);
    }

    /**
     * In the order of the changes.
     *
     * @param before the document that they are from
     * @param after the document that they lead to
     * @param reader in whose language names are given, if they are there in it
     */
    public static List<ChangeGroup> of(List<DocumentChange> changes, JsonNode before, JsonNode after, Locale reader) {
        return new ChangeGroups(before, after, reader).groups(changes);
    }

    /** What a session, a speaker or a question is called. */
    public static String nameIn(JsonNode item, Locale reader) {
        return new ChangedValues(ZoneOffset.UTC, reader).named(item);
    }

    private record Key(ChangeSubject subject, String name) {}

    private List<ChangeGroup> groups(List<DocumentChange> changes) {
        var grouped = new LinkedHashMap<Key, List<DocumentChange>>();
        for (var change : changes) {
            var subject = ChangeSubject.of(change);
            var isOfOne = subject.isOfMany()
                    && !change.name(1).isEmpty()
                    && !change.name(1).equals(DocumentChange.ORDER);
            grouped.computeIfAbsent(new Key(subject, isOfOne ? change.name(1) : null), first -> new ArrayList<>())
                    .add(change);
        }
        return grouped.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private ChangeGroup group(Key key, List<DocumentChange> changes) {
        var whole = key.name() != null && changes.get(0).name(2).isEmpty();
        return new ChangeGroup(
                key.subject(),
                key.name() == null ? null : nameOf(changes.get(0)),
                whole && changes.get(0).before() == null,
                whole && changes.get(0).after() == null,
                whole
                        ? List.of()
                        : changes.stream()
                                .map(change -> line(key, change))
                                .distinct()
                                .sorted(Comparator.comparing(ChangeLine::field))
                                .toList());
    }

    private ChangeLine line(Key key, DocumentChange change) {
        var depth = key.name() != null ? 2 : key.subject() == ChangeSubject.EVENT ? 0 : 1;
        var field = DocumentField.of(key.subject(), change.name(depth));
        if (field == DocumentField.OPTIONS) {
            return new ChangeLine(field, null, values.options(key.name(), before), values.options(key.name(), after));
        }
        if (!field.isShown()) {
            return new ChangeLine(field, null, ChangedValue.NONE, ChangedValue.NONE);
        }
        var language = change.name(depth + 1);
        return new ChangeLine(
                field,
                language.isEmpty() ? null : language,
                values.of(field, change.before(), change.after(), before),
                values.of(field, change.after(), change.before(), after));
    }

    private String nameOf(DocumentChange change) {
        var list = change.name(0);
        return Stream.of(after, before)
                .map(document -> Named.items(list, document.path(list)))
                .filter(items -> items != null && items.containsKey(change.name(1)))
                .map(items -> values.named(items.get(change.name(1))))
                .findFirst()
                .orElse(change.name(1));
    }

    private static ZoneId zone(JsonNode document) {
        try {
            return ZoneId.of(document.path("timeZone").asText());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
