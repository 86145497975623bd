package org.openroundtable.organiser.editor.field;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openroundtable.web.form.FormFields;

/** What was typed into a field, with line ends as documents have them; never null. */
public final class Typed {

    private Typed() {}

    /** Without surrounding space; empty: nothing was typed. */
    public static String of(FormFields fields, String id) {
        return fields.text(id).replace("\r\n", "\n").strip();
    }

    /** All in which something stands. */
    static Map<String, String> all(FormFields fields) {
        return fields.fields().keySet().stream()
                .filter(id -> !of(fields, id).isEmpty())
                .collect(Collectors.toMap(Function.identity(), id -> of(fields, id)));
    }

    /** The form had such a field; a box that is not ticked is none. */
    public static boolean isSent(FormFields fields, String id) {
        return fields.value(id) != null;
    }
}
