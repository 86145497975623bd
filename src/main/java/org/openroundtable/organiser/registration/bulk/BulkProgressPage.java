package org.openroundtable.organiser.registration.bulk;

import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.registration.bulk.BulkProgress;
import org.openroundtable.registration.bulk.BulkResults;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far the work on many has come, how many were written to, for whom it could not be done, and for whom it is. */
@CheckedTemplate(basePath = "organiser/registration/bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkProgressPage(Job job, BulkProgress progress, BulkResults.Page notDone, BulkResults.Page done)
        implements TemplateInstance {

    /** @param letters those with whom something is done are written to */
    record Job(String slug, Text title, Long id, boolean letters) {

        public String list() {
            return Paths.organiserRegistrations(slug);
        }

        public String path() {
            return list() + "/bulk/" + id;
        }
    }
}
