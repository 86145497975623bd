package org.openroundtable.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.ConstraintViolation;

/** What is wrong with a form: one message per field, in the order of their finding. The field's name is its id on the page. */
public final class FormErrors {

    public record Fault(String field, String message) {}

    private final Map<String, String> messages = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Of a form record that was validated: the property is the field, the interpolated text the message. */
    public static FormErrors of(Set<? extends ConstraintViolation<?>> violations) {
        var errors = new FormErrors();
        violations.stream()
                .sorted((one, other) -> one.getPropertyPath()
                        .toString()
                        .compareTo(other.getPropertyPath().toString()))
                .forEach(violation -> errors.add(violation.getPropertyPath().toString(), violation.getMessage()));
        return errors;
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
