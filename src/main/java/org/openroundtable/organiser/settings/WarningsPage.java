package org.openroundtable.organiser.settings;

import java.util.List;

import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.release.warning.Severity;
import org.openroundtable.release.warning.WarningRule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks what becomes of what each rule finds in events that say nothing else. */
@CheckedTemplate(basePath = "organiser/settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WarningsPage(SettingsArea area, FormView form, List<RuleField> rules) implements TemplateInstance {

    /** @param id of the field */
    record RuleField(WarningRule rule, String id) {

        static RuleField of(WarningRule rule) {
            return new RuleField(rule, "rules-" + rule.code());
        }

        /** The value of the choice; the usual one has none. */
        public String value(Severity severity) {
            return severity == Severity.WARN ? "" : severity.code();
        }

        public List<Severity> choices() {
            return List.of(Severity.values());
        }
    }
}
