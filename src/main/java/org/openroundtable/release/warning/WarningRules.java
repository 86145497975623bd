package org.openroundtable.release.warning;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.openroundtable.installation.Installation;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;

/** What organisers want to be warned of: as they have said for their event, else as the installation says, else always. */
@ApplicationScoped
public class WarningRules {

    private static final String RULES = "rules";

    private final Supplier<Map<String, String>> usual;

    @Inject
    WarningRules(Installation installation) {
        this(() -> installation.settings().warnings());
    }

    /** @param usual what the installation says, by the codes of rules */
    WarningRules(Supplier<Map<String, String>> usual) {
        this.usual = usual;
    }

    /** Where an event says nothing else. */
    public Severity usual(WarningRule rule) {
        return Optional.ofNullable(usual.get().get(rule.code()))
                .flatMap(Severity::named)
                .orElse(Severity.WARN);
    }

    public Severity of(DraftDocument draft, WarningRule rule) {
        return Severity.named(draft.own().path(RULES).path(rule.code()).asText())
                .orElseGet(() -> usual(rule));
    }

    /** Of every rule. */
    public Map<WarningRule, Severity> of(DraftDocument draft) {
        var all = new EnumMap<WarningRule, Severity>(WarningRule.class);
        for (var rule : WarningRule.values()) {
            all.put(rule, of(draft, rule));
        }
        return all;
    }

    /** What is as the installation says is not said again, and follows it. */
    public void set(DraftDocument draft, WarningRule rule, Severity severity) {
        DraftFields.set(
                draft.own().withObject("/" + RULES), rule.code(), severity == usual(rule) ? null : severity.code());
    }
}
