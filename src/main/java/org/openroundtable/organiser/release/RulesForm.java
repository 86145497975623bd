package org.openroundtable.organiser.release;

import java.util.EnumMap;
import java.util.Map;

import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.warning.Severity;
import org.openroundtable.release.warning.WarningRule;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.web.form.FormFields;

/**
 * What was chosen to warn of.
 *
 * @param version of the draft that it was chosen for
 * @param chosen what becomes of what each rule finds, as far as it was said
 */
record RulesForm(long version, Map<WarningRule, Severity> chosen) {

    static RulesForm of(Draft draft, WarningRules rules) {
        return new RulesForm(draft.version(), rules.of(draft.document()));
    }

    static RulesForm of(FormFields fields) {
        var chosen = new EnumMap<WarningRule, Severity>(WarningRule.class);
        for (var rule : WarningRule.values()) {
            var typed = fields.value(rule.code());
            Severity.named(typed == null ? "" : typed).ifPresent(severity -> chosen.put(rule, severity));
        }
        return new RulesForm(PublicationForm.number(fields.value("version")), chosen);
    }

    /** What whoever was shown something has chosen otherwise; in the rest, others have the last word. */
    Map<WarningRule, Severity> changes(Map<WarningRule, Severity> shown) {
        var changes = new EnumMap<WarningRule, Severity>(WarningRule.class);
        chosen.forEach((rule, severity) -> {
            if (shown.get(rule) != severity) {
                changes.put(rule, severity);
            }
        });
        return changes;
    }

    /** The same for the draft as it is now. */
    RulesForm seeing(Draft draft) {
        return new RulesForm(draft.version(), chosen);
    }
}
