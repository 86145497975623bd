package org.openroundtable.web.form;

import java.util.List;
import java.util.Map;

/** A form as it was sent: fields by their names, each as often as it was sent. */
public record FormFields(Map<String, List<String>> fields) {

    /** Null: the field was not sent. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse(null);
    }

    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
