package org.openroundtable.organiser.creation;

import java.util.Objects;

import org.openroundtable.organiser.editor.FaultLines;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Begins an event from a document.
 *
 * @param wrong with what was sent
 */
@CheckedTemplate(basePath = "organiser/creation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DocumentPage(Typed typed, FaultLines wrong, FormErrors errors) implements TemplateInstance {

    /**
     * What was typed; empty: nothing.
     *
     * @param document that was pasted
     * @param name of the event, where a document says none
     * @param nameField where it was typed: beside a file, or beside what was pasted
     */
    record Typed(String document, String name, String nameField) {

        private static final String BESIDE_FILE = "name";
        private static final String BESIDE_PASTED = "pastedName";

        static final Typed NOTHING = new Typed("", "", BESIDE_FILE);

        static Typed beside(FormFields fields) {
            return new Typed("", fields.line(BESIDE_FILE), BESIDE_FILE);
        }

        static Typed pasted(FormFields fields) {
            var document = Objects.requireNonNullElse(fields.value(DocumentPages.PASTED), "");
            return new Typed(document, fields.line(BESIDE_PASTED), BESIDE_PASTED);
        }

        public boolean isPasted() {
            return nameField.equals(BESIDE_PASTED);
        }
    }
}
