package org.openroundtable.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.language.Text;

/** What is wrong with a form: one message per field, in the order of their finding. The field's name is its id on the page. */
public final class FormErrors {

    /** @param quoted what organisers wrote and the message speaks of, in the reader's language if it is there */
    public record Fault(String field, String message, List<Text> quoted) {}

    private final Map<String, Fault> faults = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Adds a message unless the field has one already: people mend one thing at a time. */
    public FormErrors add(String field, String message) {
        return add(field, message, List.of());
    }

    public FormErrors add(String field, String message, List<Text> quoted) {
        faults.putIfAbsent(field, new Fault(field, message, quoted));
        return this;
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** What is wrong with a field, or {@code null}. */
    public Fault of(String field) {
        return faults.get(field);
    }

    public List<Fault> all() {
        return List.copyOf(faults.values());
    }
}
