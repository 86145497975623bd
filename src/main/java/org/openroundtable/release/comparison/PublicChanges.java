package org.openroundtable.release.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Tells changes that anybody may know of from those that are between organisers and registrants, or organisers alone. */
public final class PublicChanges {

    /** By what they are about; whatever is not named here is not public. */
    private static final Map<ChangeSubject, Set<String>> PUBLIC = new EnumMap<>(Map.of(
            ChangeSubject.EVENT,
            Set.of(
                    "title",
                    "series",
                    "edition",
                    "summary",
                    "description",
                    "audience",
                    "mode",
                    "status",
                    "venue",
                    "timeZone",
                    "website",
                    "documents"),
            ChangeSubject.REGISTRATION,
            Set.of(
                    "opensAt",
                    "closesAt",
                    "changesUntil",
                    "capacity",
                    "waitlist",
                    "codeOrInvitation",
                    "limitPerOrganisation",
                    "overLimitPerOrganisation"),
            ChangeSubject.ORGANISER,
            Set.of("name", "country"),
            ChangeSubject.SESSION,
            Set.of(
                    "title",
                    "subtitle",
                    "description",
                    "type",
                    "status",
                    "track",
                    "language",
                    "room",
                    "rooms",
                    "start",
                    "end",
                    "speakers",
                    "links",
                    "doNotRecord",
                    "registrable",
                    "capacity",
                    "waitlist",
                    "limitPerOrganisation"),
            ChangeSubject.SPEAKER,
            Set.of("title", "name", "organisation", "country", "position", "biography", "links")));

    private PublicChanges() {}

    /** @param shown addresses that lead somewhere; links and documents with others are left out, as they are on the pages */
    public static List<DocumentChange> in(List<DocumentChange> changes, Predicate<String> shown) {
        return changes.stream()
                .filter(PublicChanges::isPublic)
                .map(change ->
                        new DocumentChange(change.path(), shown(change.before(), shown), shown(change.after(), shown)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static JsonNode shown(JsonNode value, Predicate<String> shown) {
        if (value == null || !value.isArray()) {
            return value;
        }
        var items = JsonNodeFactory.instance.arrayNode();
        value.forEach(item -> {
            if (!item.has("url") || shown.test(item.path("url").textValue())) {
                items.add(item);
            }
        });
        return items.isEmpty() ? null : items;
    }

    private static boolean isPublic(DocumentChange change) {
        var subject = ChangeSubject.of(change);
        var fields = PUBLIC.getOrDefault(subject, Set.of());
        if (subject == ChangeSubject.EVENT) {
            return fields.contains(change.name(0));
        }
        if (!subject.isOfMany()) {
            return fields.contains(change.name(1));
        }
        // A session or a speaker as a whole is known by its name; its order in the document shows nowhere.
        return !change.name(1).equals(DocumentChange.ORDER)
                && !fields.isEmpty()
                && (change.name(2).isEmpty() || fields.contains(change.name(2)));
    }
}
