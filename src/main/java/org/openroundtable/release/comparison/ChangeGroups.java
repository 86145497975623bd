package org.openroundtable.release.comparison;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.openroundtable.document.content.OverLimit;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.programme.SessionType;

import com.fasterxml.jackson.databind.JsonNode;

/** Draws changes for people: those of one thing together, with names instead of codes. */
public final class ChangeGroups {

    private static final List<String> NAMES = List.of("name", "title", "label", "speaker", "code", "url");

    private final JsonNode before;
    private final JsonNode after;
    private final Locale reader;
    private final ZoneId zone;

    private ChangeGroups(JsonNode before, JsonNode after, Locale reader) {
        this.before = before;
        this.after = after;
        this.reader = reader;
        this.zone = zone(after);
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
        return new ChangeGroups(item, item, reader).named(item);
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
            return new ChangeLine(field, null, options(key.name(), before), options(key.name(), after));
        }
        if (!field.isShown()) {
            return new ChangeLine(field, null, ChangedValue.NONE, ChangedValue.NONE);
        }
        var language = change.name(depth + 1);
        return new ChangeLine(
                field,
                language.isEmpty() ? null : language,
                value(field, change.before(), change.after(), before),
                value(field, change.after(), change.before(), after));
    }

    private String nameOf(DocumentChange change) {
        var list = change.name(0);
        return Stream.of(after, before)
                .map(document -> Named.items(list, document.path(list)))
                .filter(items -> items != null && items.containsKey(change.name(1)))
                .map(items -> named(items.get(change.name(1))))
                .findFirst()
                .orElse(change.name(1));
    }

    private ChangedValue value(DocumentField field, JsonNode value, JsonNode other, JsonNode document) {
        if (field == DocumentField.STATUS) {
            return coded(
                            EventStatus.values(),
                            EventStatus::code,
                            value == null ? EventStatus.SCHEDULED.code() : value.asText())
                    .map(ChangedValue::of)
                    .orElse(ChangedValue.NONE);
        }
        if (field == DocumentField.OVER_LIMIT_PER_ORGANISATION) {
            return ChangedValue.of(value != null && value.asText().equals(OverLimit.REFUSE.code()));
        }
        if (value == null) {
            // Absent beside a flag is no.
            return other != null && other.isBoolean() ? ChangedValue.of(false) : ChangedValue.NONE;
        }
        if (value.isBoolean()) {
            return ChangedValue.of(value.booleanValue());
        }
        if (DocumentComparison.isMoment(value)) {
            return moment(value.textValue());
        }
        var code = value.asText();
        var constant =
                switch (field) {
                    case MODE ->
                        coded(EventMode.values(), EventMode::code, code).map(ChangedValue::of);
                    case TYPE ->
                        coded(SessionType.values(), SessionType::code, code).map(ChangedValue::of);
                    default -> Optional.<ChangedValue>empty();
                };
        return constant.orElseGet(() -> ChangedValue.of(text(value, document)));
    }

    /** As "Vegetarian (20), Fish". */
    private ChangedValue options(String question, JsonNode document) {
        var questions = Named.items("questions", document.path("questions"));
        var options = questions == null ? null : questions.get(question);
        return options == null || options.path("options").isEmpty()
                ? ChangedValue.NONE
                : ChangedValue.of(StreamSupport.stream(options.path("options").spliterator(), false)
                        .map(option -> wording(option.path("text"))
                                + (option.has("limit")
                                        ? " (" + option.get("limit").asText() + ")"
                                        : ""))
                        .collect(Collectors.joining(", ")));
    }

    private static <E> Optional<E> coded(E[] constants, Function<E, String> code, String wanted) {
        return Stream.of(constants)
                .filter(constant -> code.apply(constant).equals(wanted))
                .findFirst();
    }

    private ChangedValue moment(String text) {
        try {
            return ChangedValue.of(OffsetDateTime.parse(text).atZoneSameInstant(zone));
        } catch (DateTimeException noMoment) {
            return ChangedValue.of(text);
        }
    }

    private String text(JsonNode value, JsonNode document) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> item.has("speaker")
                            ? speaker(item.get("speaker").asText(), document)
                            : text(item, document))
                    .collect(Collectors.joining(", "));
        }
        return value.isObject() ? named(value) : value.asText();
    }

    private String speaker(String id, JsonNode document) {
        var speakers = Named.items("speakers", document.path("speakers"));
        return speakers != null && speakers.containsKey(id) ? named(speakers.get(id)) : id;
    }

    private String named(JsonNode item) {
        return NAMES.stream()
                .map(item::path)
                .filter(name -> !name.isMissingNode())
                .map(this::wording)
                .findFirst()
                .orElseGet(() -> wording(item));
    }

    private String wording(JsonNode text) {
        if (!text.isObject()) {
            return text.asText();
        }
        var here = text.path(reader.getLanguage());
        return here.isTextual()
                ? here.textValue()
                : text.path(text.fieldNames().next()).asText();
    }

    private static ZoneId zone(JsonNode document) {
        try {
            return ZoneId.of(document.path("timeZone").asText());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
