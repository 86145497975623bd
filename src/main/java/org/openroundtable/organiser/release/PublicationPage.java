package org.openroundtable.organiser.release;

import java.util.List;
import java.util.Map;

import org.openroundtable.language.Text;
import org.openroundtable.release.comparison.ChangeGroup;
import org.openroundtable.release.comparison.ChangeSubject;
import org.openroundtable.release.comparison.DocumentField;
import org.openroundtable.release.publication.PublicationPreview;
import org.openroundtable.release.warning.Severity;
import org.openroundtable.release.warning.WarningRule;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What publishing would do, and the button that does it.
 *
 * @param path of the event
 * @param missing what keeps the draft from being published
 * @param names of sessions and questions by their codes
 * @param rules what to warn of, and how
 * @param problem why it was not published just now; null: nobody tried
 */
@CheckedTemplate(basePath = "organiser/release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublicationPage(
        String path,
        Text title,
        PublicationPreview preview,
        List<ChangeGroup> groups,
        List<Missing> missing,
        Map<String, String> names,
        List<RuleLine> rules,
        PublicationForm form,
        Problem problem,
        FormErrors errors)
        implements TemplateInstance {

    enum Problem {
        SEEN_OTHERWISE,
        SERIES,
        /** Of what to warn; what was chosen is beside what is so now. */
        RULES_MEANWHILE,
        NOT_READY
    }

    /**
     * @param name of the session, speaker or question; null: it is of the event
     * @param detail what is wrong with it; null: it is only missing
     * @param path where it is mended; null: nowhere
     */
    record Missing(ChangeSubject subject, String name, DocumentField field, String detail, String path) {}

    /**
     * @param chosen what is to become of what the rule finds
     * @param now what becomes of it; not the same, if it was chosen and others were faster
     */
    record RuleLine(WarningRule rule, Severity chosen, Severity now) {

        public boolean differs() {
            return chosen != now;
        }

        public List<Severity> choices() {
            return List.of(Severity.values());
        }
    }
}
