package org.openroundtable.organiser.history;

import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.openroundtable.release.draft.Drafts;
import org.openroundtable.web.page.Visitor;

/** What events and drafts are called, and in which zone their times are. */
@ApplicationScoped
class HistoryEvents {

    /** @param zone UTC where none is known yet */
    record Titled(String title, ZoneId zone) {}

    private final Drafts drafts;
    private final Visitor visitor;

    HistoryEvents(Drafts drafts, Visitor visitor) {
        this.drafts = drafts;
        this.visitor = visitor;
    }

    /** @throws NotFoundException if there is none of that name */
    Titled withSlug(String slug) {
        var document = drafts.withSlug(slug).orElseThrow(NotFoundException::new).document();
        return new Titled(document.title().in(visitor.getLocale()).text(), document.zone());
    }
}
