package org.openroundtable.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form: one message per field, in the order of their finding. The field's name is its id on the page. */
public final class FormErrors {

    public record Fault(String field, String message) {}

    private final Map<String, String> messages = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Adds a message unless the field has one already: people mend one thing at a time. */
    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** The message for a field, or {@code null}. */
    public String of(String field) {
        return messages.get(field);
    }

    public List<Fault> all() {
        return messages.entrySet().stream()
                .map(entry -> new Fault(entry.getKey(), entry.getValue()))
                .toList();
    }
}
