package org.openroundtable.organiser.speaker;

import java.util.List;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FieldName;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks what of two speakers to keep.
 *
 * @param here path of the one who stays
 * @param choices in what they differ
 */
@CheckedTemplate(basePath = "organiser/speaker", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MergerPage(
        EditorView editor, FormView form, String here, SpeakerView staying, SpeakerView other, List<Choice> choices)
        implements TemplateInstance {

    /**
     * @param property of the document
     * @param staying what the one who stays has
     * @param other what the other one has
     */
    record Choice(String property, FieldName name, String staying, String other) {

        /** Both are codes of countries. */
        public boolean isCountry() {
            return name == FieldName.COUNTRY;
        }
    }
}
