package org.openroundtable.organiser.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.openroundtable.language.Language;
import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The languages of the site: one for whom none fits, which is always offered, and boxes for the others. All of them, if
 * nobody has chosen.
 */
final class OfferedLanguagesField implements EditedField {

    private static final String OFFERED = "offered";
    private static final String FIRST = "language";
    private static final String OTHERS = "languages";

    @Override
    public void read(ObjectNode object, DraftTerms terms, FieldValues values) {
        values.put(FIRST, terms.first());
        values.put(OTHERS, terms.languages().subList(1, terms.languages().size()));
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms) {
        if (Typed.isSent(typed, FIRST) && !chosen(typed).equals(chosen(shown))) {
            var offered = JsonNodeFactory.instance.arrayNode();
            chosen(typed).forEach(offered::add);
            DraftFields.put(object, OFFERED, chosen(typed).equals(Language.tags()) ? null : offered);
        }
    }

    @Override
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        return Optional.of(FIRST).filter(id -> path.startsWith("/" + OFFERED));
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return false;
    }

    /** The first, then the others in the order of the build. */
    private static List<String> chosen(FormFields fields) {
        var others = fields.values(OTHERS);
        return Stream.concat(
                        Stream.of(Typed.of(fields, FIRST)),
                        Language.tags().stream().filter(others::contains))
                .filter(Language.tags()::contains)
                .distinct()
                .toList();
    }
}
