package org.openroundtable.organiser.registration.imports;

import java.util.List;

import org.openroundtable.form.FieldOptions;
import org.openroundtable.organiser.registration.ListColumn;
import org.openroundtable.organiser.registration.imports.IntakePage.Event;
import org.openroundtable.registration.exchange.ImportPlan;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks how the columns of a table are understood, and says what it would come to.
 *
 * @param check null: nobody has said it yet
 */
@CheckedTemplate(basePath = "organiser/registration/imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MappingPage(Event event, Mapping mapping, FieldOptions options, CheckView check, FormErrors errors)
        implements TemplateInstance {

    /** @param typed {@code column-0} and so on, and what holds beside */
    record Mapping(Long id, String fileName, List<Head> heads, List<ListColumn> targets, FormFields typed) {

        public String path(Event event) {
            return event.path() + "/" + id;
        }
    }

    /**
     * @param name as it stands in the first row; may be empty
     * @param samples what stands below it
     */
    record Head(int index, String name, List<String> samples, String chosen) {

        public String field() {
            return "column-" + index;
        }
    }

    /**
     * @param closed the event takes nobody any more
     * @param plan how the columns are understood
     * @param lines what is wrong, the first of it
     * @param more how many lines there are beside
     */
    record CheckView(
            boolean closed, long fresh, int known, int faulty, ImportPlan plan, List<FaultLine> lines, int more) {}
}
