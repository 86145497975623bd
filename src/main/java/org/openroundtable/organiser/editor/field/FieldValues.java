package org.openroundtable.organiser.editor.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.web.form.FormFields;

/** Collects what fields show. */
public final class FieldValues {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** @param value null: nothing */
    public void put(String id, String value) {
        values.put(id, List.of(value == null ? "" : value));
    }

    public void put(String id, List<String> chosen) {
        values.put(id, List.copyOf(chosen));
    }

    /** Those of a row, under names that begin with it. */
    public void putAll(String prefix, FieldValues row) {
        row.values.forEach((id, value) -> values.put(prefix + id, value));
    }

    public FormFields fields() {
        return new FormFields(Map.copyOf(values));
    }
}
