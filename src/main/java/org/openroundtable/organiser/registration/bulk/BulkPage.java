package org.openroundtable.organiser.registration.bulk;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says how many and who, and asks what is to be done with them. */
@CheckedTemplate(basePath = "organiser/registration/bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkPage(Event event, Whom whom, Typed typed, FormErrors errors) implements TemplateInstance {

    /** @param query of the list, as in its address */
    record Event(String slug, Text title, String query) {}

    /** @param some the first of them */
    record Whom(List<FoundRegistration> some, long total) {

        public long others() {
            return total - some.size();
        }
    }

    /**
     * What was sent; null: nothing yet.
     *
     * @param told who is turned down is to read the reason
     */
    record Typed(BulkVerb verb, String argument, boolean told) {

        public BulkVerb[] verbs() {
            return BulkVerb.values();
        }
    }
}
