package org.openroundtable.organiser.action;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.action.ActionsPage.SessionName;
import org.openroundtable.organiser.event.Standings;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Draws what can be done at once. */
@RequestScoped
class ActionViews {

    private final Clock clock;
    private final EventSnapshots snapshots;
    private final Standings standings;
    private final ActionMessages text;

    ActionViews(Clock clock, EventSnapshots snapshots, Standings standings, Visitor visitor) {
        this.clock = clock;
        this.snapshots = snapshots;
        this.standings = standings;
        this.text = MessageBundles.get(
                ActionMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    ActionMessages text() {
        return text;
    }

    /**
     * Empty: the event is not live.
     *
     * @param form null: nothing was chosen yet
     */
    Optional<ActionsPage> choice(String slug, ActionForm form, FormErrors errors) {
        return snapshots
                .current(slug)
                .map(event -> new ActionsPage(
                        Paths.organiserEvent(slug),
                        event.title(),
                        event.phaseAt(clock.instant()),
                        event.isOverAt(clock.instant()),
                        standings.of(event),
                        event.sessions().stream()
                                .map(session ->
                                        new SessionName(session.code(), session.title(), session.isRegistrable()))
                                .toList(),
                        form,
                        errors));
    }

    boolean isOver(String slug) {
        return snapshots
                .current(slug)
                .filter(event -> event.isOverAt(clock.instant()))
                .isPresent();
    }

    ActionConfirmationPage confirmation(String slug, ActionForm form, long letters) {
        var event = snapshots.current(slug).orElseThrow();
        return new ActionConfirmationPage(
                Paths.organiserEvent(slug), event.title(), form, titleOf(event, form.session()), letters);
    }

    private static Text titleOf(EventSnapshot event, String session) {
        return event.session(session).map(SessionRecord::title).orElse(null);
    }
}
