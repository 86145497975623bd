package org.openroundtable.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.BadRequestException;

/** A form as it was sent: fields by their names, each as often as it was sent. */
public record FormFields(Map<String, List<String>> fields) {

    /** Nothing was sent yet. */
    public static final FormFields NONE = new FormFields(Map.of());

    /** Null: the field was not sent. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse(null);
    }

    /** As it was typed; empty: the field was not sent. */
    public String text(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    /** In one line, without surrounding space; empty: the field was not sent. */
    public String line(String field) {
        return text(field).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** One value of a field. */
    public record Pair(String name, String value) {}

    /** It is a password, by its name, which no page gives out again. */
    public static boolean isSecret(String field) {
        return field.toLowerCase(Locale.ROOT).endsWith("password");
    }

    /** To be sent again as they are, without passwords. */
    public List<Pair> pairs() {
        return fields.entrySet().stream()
                .filter(field -> !isSecret(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Pair(field.getKey(), value)))
                .toList();
    }

    /**
     * The one of what a form offers that was chosen, by its name in either case; empty: none of them.
     *
     * @throws BadRequestException if something else was sent, or the field was not: no page of ours has such a form
     */
    public <E extends Enum<E>> Optional<E> choice(String field, E[] offered) {
        var chosen = Arrays.stream(offered)
                .filter(one -> one.name().equalsIgnoreCase(line(field)))
                .findFirst();
        if (chosen.isEmpty() && !"".equals(value(field))) {
            throw new BadRequestException();
        }
        return chosen;
    }

    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
