package org.openroundtable.organiser.programme.session;

import java.util.List;
import java.util.stream.IntStream;

import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.programme.Role;

/**
 * A row of the form with somebody in a session.
 *
 * @param number as people count, from 1
 * @param role its code
 * @param isLast nobody stands in a row after it
 */
record CastRow(int number, String nameId, String name, String roleId, String role, boolean isLast) {

    private static final int FREE = 3;

    /** Those that are filled in, and some more. */
    static List<CastRow> of(FormView form) {
        var count = CastField.count(form.typed());
        return IntStream.range(0, count + FREE)
                .mapToObj(row -> new CastRow(
                        row + 1,
                        CastField.nameId(row),
                        form.value(CastField.nameId(row)),
                        CastField.roleId(row),
                        form.has(CastField.roleId(row)) ? form.value(CastField.roleId(row)) : Role.PANELLIST.code(),
                        row >= count - 1))
                .toList();
    }

    /** As its buttons name it. */
    public String key() {
        return CastField.SPEAKERS + "-" + (number - 1);
    }
}
