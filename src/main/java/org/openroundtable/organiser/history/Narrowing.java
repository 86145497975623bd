package org.openroundtable.organiser.history;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.openroundtable.form.DomainMessages;
import org.openroundtable.history.HistoryObject;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.time.LocalText;

/** By what a list was narrowed, which entries keep as it stood in its address, in the reader's words. */
final class Narrowing {

    /** In what order they stood says nothing of who was read. */
    private static final String ORDER = "sort";

    private static final String ANSWER = "answer.";

    private final HistoryMessages messages;
    private final DomainMessages domain;
    private final Locale locale;

    Narrowing(HistoryMessages messages, DomainMessages domain, Locale locale) {
        this.messages = messages;
        this.domain = domain;
        this.locale = locale;
    }

    /** @param query as it stood behind the question mark */
    String told(String query) {
        var values = new LinkedHashMap<String, Set<String>>();
        for (var part : query.split("&")) {
            var pair = part.split("=", 2);
            if (pair.length == 2 && !pair[0].equals(ORDER)) {
                values.computeIfAbsent(decoded(pair[0]), first -> new LinkedHashSet<>())
                        .add(decoded(pair[1]));
            }
        }
        return values.entrySet().stream()
                .map(one -> name(one.getKey()) + ": "
                        + one.getValue().stream()
                                .map(value -> value(one.getKey(), value))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String name(String name) {
        return name.startsWith(ANSWER)
                ? messages.filter(Filter.ANSWER) + " " + name.substring(ANSWER.length())
                : Filter.of(name).map(messages::filter).orElseGet(() -> word(name));
    }

    private String value(String name, String value) {
        return switch (name) {
            case "status", "answered" -> word(value);
            case "place" -> value.equals("offered") ? messages.onOffer() : word(value);
            case "country" -> LocalText.country(value, locale);
            case "organisationType" -> type(value);
            case "columns" -> Arrays.stream(value.split(",")).map(this::name).collect(Collectors.joining(", "));
            case "about" -> about(value);
            case "who" -> who(value);
            default -> value.equals("true") ? messages.yes() : value.equals("false") ? messages.no() : value;
        };
    }

    private String type(String value) {
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type.code().equals(value))
                .findFirst()
                .map(domain::organisationType)
                .orElse(value);
    }

    private String about(String value) {
        return Arrays.stream(HistoryObject.values())
                .filter(object -> object.name().equalsIgnoreCase(value))
                .findFirst()
                .map(messages::object)
                .orElseGet(() -> Arrays.stream(Deed.values())
                        .filter(deed -> deed.name().equals(value))
                        .findFirst()
                        .map(messages::deed)
                        .orElse(value));
    }

    private String who(String value) {
        var parts = value.split("-", 2);
        var kind = ActorKind.of(parts[0]).map(messages::actor).orElse(parts[0]);
        return parts.length == 2 ? kind + " " + parts[1] : kind;
    }

    private String word(String code) {
        return Word.of(code).map(messages::word).orElse(code);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
