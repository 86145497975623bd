package org.openroundtable.organiser.editor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.editor.EditorView.AreaLink;
import org.openroundtable.organiser.editor.EditorView.Other;
import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument.Reading;
import org.openroundtable.release.draft.DraftFault;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.presence.Presence;
import org.openroundtable.release.presence.Presences;

/** Reads what surrounds each page of the editor, and notes that somebody is there. */
@ApplicationScoped
public class EditorFrames {

    private final Clock clock;
    private final Drafts drafts;
    private final Presences presences;
    private final Editors editors;
    private final SignedIn signedIn;

    EditorFrames(Clock clock, Drafts drafts, Presences presences, Editors editors, SignedIn signedIn) {
        this.clock = clock;
        this.drafts = drafts;
        this.presences = presences;
        this.editors = editors;
        this.signedIn = signedIn;
    }

    @Transactional
    public EditorView of(Draft draft, Area area) {
        return of(draft, area, "");
    }

    /** @param name of the one of many that the page is about, by which those are told apart who edit another one */
    @Transactional
    public EditorView of(Draft draft, Area area, String name) {
        return of(draft, draft.document().reading(), area, name);
    }

    /** The same of a draft that was read already. */
    @Transactional
    public EditorView of(Draft draft, Reading reading, Area area, String name) {
        // What is live is read only to say where it differs.
        var changes = draft.unpublished() == 0 ? List.<DocumentChange>of() : drafts.unpublished(draft);
        return new EditorView(
                draft.slug(),
                Paths.organiserEvent(draft.slug()),
                reading.document().title(),
                area,
                areas(draft, area, reading.faults(), changes),
                draft.isPublished(),
                draft.unpublished(),
                Paths.editor(draft.slug(), "publication"),
                draft.version(),
                editors.name(draft.changedBy()),
                inZone(draft, draft.changedAt()),
                others(draft, area.path() + "/" + name));
    }

    private static List<AreaLink> areas(Draft draft, Area here, List<DraftFault> faults, List<DocumentChange> changes) {
        return Arrays.stream(Area.values())
                .map(area -> new AreaLink(
                        area,
                        Paths.editor(draft.slug(), area.path()),
                        area == here,
                        faults.stream()
                                .map(DraftFault::path)
                                .filter(area::isAbout)
                                .count(),
                        changes.stream().map(DocumentChange::path).anyMatch(area::isAbout)))
                .toList();
    }

    private List<Other> others(Draft draft, String page) {
        var open = presences.open(draft.slug(), page, signedIn.account().id(), clock.instant());
        var names = editors.names(open.stream().map(Presence::accountId).toList());
        return open.stream()
                .map(presence -> new Other(names.get(presence.accountId()), inZone(draft, presence.openedAt())))
                .toList();
    }

    static ZonedDateTime inZone(Draft draft, Instant at) {
        return at == null ? null : at.atZone(DraftTerms.of(draft.document()).zone());
    }
}
