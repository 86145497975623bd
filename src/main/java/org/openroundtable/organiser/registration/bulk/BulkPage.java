package org.openroundtable.organiser.registration.bulk;

import java.util.List;
import java.util.Map;

import org.openroundtable.event.EventFacts;
import org.openroundtable.language.Text;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says how many and who, and asks what is to be done with them. */
@CheckedTemplate(basePath = "organiser/registration/bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkPage(Event event, Whom whom, Typed typed, FormErrors errors) implements TemplateInstance {

    /**
     * @param query behind the address of this page
     * @param whole behind that of the list which it comes from
     */
    record Event(String slug, Text title, String query, String whole) {}

    /**
     * @param event for which they have registered
     * @param some the first of them
     * @param states how many are in which state
     * @param letters those with whom something is done are written to
     */
    record Whom(EventFacts event, List<FoundRegistration> some, Map<RegistrationState, Long> states, boolean letters) {

        public long total() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }

        public long others() {
            return total() - some.size();
        }

        /** With how many of them it can be done. */
        public long possible(BulkVerb verb) {
            return states.entrySet().stream()
                    .filter(state -> verb.isPossible(state.getKey(), event))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
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
