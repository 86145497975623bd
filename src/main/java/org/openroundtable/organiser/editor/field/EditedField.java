package org.openroundtable.organiser.editor.field;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a form asks of one object of a draft. Its ids are the path in the object with hyphens for slashes: {@code title-fr},
 * {@code organiser-email}.
 */
public interface EditedField {

    /** Shows what is in the object. */
    void read(ObjectNode object, DraftTerms terms, FieldValues values);

    /**
     * Writes what was typed, if it is something else than was shown: what others have saved elsewhere meanwhile is theirs.
     *
     * @param shown when the form was opened
     */
    void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms);

    /**
     * Where on the page that is which a fault of the object is about; empty: elsewhere.
     *
     * @param path of the fault within the object, {@code /organiser/email}
     */
    Optional<String> idAt(String path, FormFields typed, DraftTerms terms);

    /**
     * What is wrong with what was typed and no reader of documents can see.
     *
     * @param faults takes an id and the rule that is broken there
     */
    default void check(FormFields typed, BiConsumer<String, FormRule> faults) {}

    /** Nothing was typed that somebody would miss. */
    boolean isBlank(FormFields typed, DraftTerms terms);
}
