package org.openroundtable.organiser.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.link.Paths;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.FaultWords;
import org.openroundtable.organiser.release.PublicationPage.Missing;
import org.openroundtable.organiser.release.PublicationPage.Problem;
import org.openroundtable.organiser.release.PublicationPage.RuleLine;
import org.openroundtable.release.comparison.ChangeGroups;
import org.openroundtable.release.comparison.ChangeLine;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.comparison.DocumentField;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftFault;
import org.openroundtable.release.publication.PublicationPreview;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Draws what publishing would do for whoever reads it. */
@RequestScoped
class PublicationViews {

    private final Visitor visitor;
    private final FaultWords words;
    private final ReleaseMessages text;
    private final WarningRules warnings;

    PublicationViews(Visitor visitor, FaultWords words, WarningRules warnings) {
        this.visitor = visitor;
        this.words = words;
        this.warnings = warnings;
        this.text = MessageBundles.get(
                ReleaseMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }

    ReleaseMessages text() {
        return text;
    }

    PublicationPage page(
            PublicationPreview preview, PublicationForm form, RulesForm rules, Problem problem, FormErrors errors) {
        var document = preview.draft().document();
        return new PublicationPage(
                Paths.organiserEvent(preview.draft().slug()),
                document.title(),
                preview,
                ChangeGroups.of(changes(preview), preview.live(), document.json(), visitor.getLocale()),
                preview.faults().stream()
                        .map(fault -> missing(fault, preview.draft()))
                        .toList(),
                names(preview.live(), document.json()),
                warnings.of(document).entrySet().stream()
                        .map(rule -> new RuleLine(
                                rule.getKey(),
                                rules.chosen().getOrDefault(rule.getKey(), rule.getValue()),
                                rule.getValue()))
                        .toList(),
                form,
                problem,
                errors);
    }

    /** Without the address, which its organisers have not typed. */
    private static List<DocumentChange> changes(PublicationPreview preview) {
        return preview.changes().stream()
                .filter(change -> !change.path().equals("/slug"))
                .toList();
    }

    private Missing missing(DraftFault fault, Draft draft) {
        var document = draft.document().json();
        var change = new DocumentChange(fault.path(), null, TextNode.valueOf(""));
        var group = ChangeGroups.of(List.of(change), document, document, visitor.getLocale())
                .get(0);
        return new Missing(
                group.subject(),
                group.name(),
                group.lines().stream()
                        .map(ChangeLine::field)
                        .filter(field -> field != DocumentField.WHOLE)
                        .findFirst()
                        .orElse(null),
                fault.isMissing() ? null : words.of(fault.violation()),
                Area.about(fault.path())
                        .map(area -> Paths.editor(draft.slug(), area.path()))
                        .orElse(null));
    }

    private Map<String, String> names(JsonNode... documents) {
        var names = new HashMap<String, String>();
        for (var document : documents) {
            document.path("sessions")
                    .forEach(session -> names.put(
                            session.path("code").asText(), ChangeGroups.nameIn(session, visitor.getLocale())));
            document.path("questions")
                    .forEach(question -> names.put(
                            question.path("code").asText(), ChangeGroups.nameIn(question, visitor.getLocale())));
        }
        return names;
    }
}
