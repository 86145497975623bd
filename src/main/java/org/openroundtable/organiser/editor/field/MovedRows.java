package org.openroundtable.organiser.editor.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.openroundtable.web.form.FormFields;

/** Rows of a form that change places by its buttons; as long as nobody saves, it is only typed. */
public final class MovedRows {

    private static final String UP = "up";
    private static final String DOWN = "down";
    /** Of the buttons. */
    private static final Pattern ROW = Pattern.compile("([A-Za-z]+)-(\\d{1,4})");

    private MovedRows() {}

    /** The form with a row where its neighbour was; empty: no button for that was pressed. */
    public static Optional<FormFields> in(FormFields typed) {
        var up = typed.value(UP);
        var down = typed.value(DOWN);
        var row = ROW.matcher(up != null ? up : down != null ? down : "");
        if (!row.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(row.group(2));
        var other = up != null ? number - 1 : number + 1;
        return Optional.of(other < 0 ? typed : exchanged(typed, row.group(1), number, other));
    }

    private static FormFields exchanged(FormFields typed, String name, int one, int other) {
        var first = name + "-" + one + "-";
        var second = name + "-" + other + "-";
        var fields = new LinkedHashMap<String, List<String>>();
        typed.fields().forEach((id, values) -> {
            var moved = id.startsWith(first)
                    ? second + id.substring(first.length())
                    : id.startsWith(second) ? first + id.substring(second.length()) : id;
            fields.put(moved, values);
        });
        return new FormFields(fields);
    }
}
