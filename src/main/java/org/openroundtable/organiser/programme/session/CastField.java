package org.openroundtable.organiser.programme.session;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.speaker.DraftSpeakers;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Who is in a session, and as what: a row for each with a name. Whoever is called so is meant, and a name that nobody has
 * makes a new speaker. A row that is emptied takes the person out of the session.
 */
record CastField() implements EditedField {

    static final String SPEAKERS = "speakers";

    private static final Pattern FAULT = Pattern.compile("/speakers/(\\d+)(?:/(\\w+))?");
    private static final int MOST = 100;

    private record Part(int row, String name, String role) {}

    @Override
    public void read(ObjectNode session, DraftTerms terms, FieldValues values) {
        var known = new DraftSpeakers(terms.draft());
        var row = 0;
        for (var appearance : session.path(SPEAKERS)) {
            values.put(nameId(row), known.label(appearance.path("speaker").asText()));
            values.put(roleId(row), appearance.path("role").asText());
            row++;
        }
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode session, DraftTerms terms) {
        var cast = parts(typed);
        if (!Typed.isSent(typed, nameId(0)) || cast.equals(parts(shown))) {
            return;
        }
        var known = new DraftSpeakers(terms.draft());
        var appearances = JsonNodeFactory.instance.arrayNode();
        for (var part : cast) {
            var id = known.called(part.name).orElseGet(() -> known.add(part.name));
            appearances.addObject().put("speaker", id).put("role", part.role);
        }
        DraftFields.put(session, SPEAKERS, appearances);
    }

    @Override
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        var fault = FAULT.matcher(path);
        if (!fault.matches()) {
            return Optional.empty();
        }
        var index = Integer.parseInt(fault.group(1));
        return parts(typed).stream()
                .skip(index)
                .findFirst()
                .map(part -> "role".equals(fault.group(2)) ? roleId(part.row) : nameId(part.row));
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return parts(typed).isEmpty();
    }

    /** How many rows are filled in, up to the last one that is. */
    static int count(FormFields fields) {
        return parts(fields).stream().mapToInt(part -> part.row + 1).max().orElse(0);
    }

    static String nameId(int row) {
        return SPEAKERS + "-" + row + "-name";
    }

    static String roleId(int row) {
        return SPEAKERS + "-" + row + "-role";
    }

    private static List<Part> parts(FormFields fields) {
        return IntStream.range(0, MOST)
                .mapToObj(row -> new Part(row, Typed.of(fields, nameId(row)), Typed.of(fields, roleId(row))))
                .filter(part -> !part.name.isEmpty())
                .toList();
    }
}
