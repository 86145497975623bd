package org.openroundtable.release.warning;

import java.util.EnumMap;
import java.util.Map;

import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;

/** What an event's organisers want to be warned of; they are, unless they have said something else. */
public final class WarningRules {

    private static final String RULES = "rules";

    private WarningRules() {}

    public static Severity of(DraftDocument draft, WarningRule rule) {
        return Severity.named(draft.own().path(RULES).path(rule.code()).asText())
                .orElse(Severity.WARN);
    }

    /** Of every rule. */
    public static Map<WarningRule, Severity> of(DraftDocument draft) {
        var all = new EnumMap<WarningRule, Severity>(WarningRule.class);
        for (var rule : WarningRule.values()) {
            all.put(rule, of(draft, rule));
        }
        return all;
    }

    public static void set(DraftDocument draft, WarningRule rule, Severity severity) {
        DraftFields.set(
                draft.own().withObject("/" + RULES), rule.code(), severity == Severity.WARN ? null : severity.code());
    }
}
