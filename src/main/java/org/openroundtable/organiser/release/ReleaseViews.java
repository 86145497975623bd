package org.openroundtable.organiser.release;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.release.ReleasePage.Move;
import org.openroundtable.release.Release;
import org.openroundtable.release.Releases;
import org.openroundtable.release.comparison.ChangeGroups;
import org.openroundtable.release.comparison.DocumentComparison;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.time.InZone;
import org.openroundtable.web.page.Visitor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads releases for whoever looks at them. */
@RequestScoped
class ReleaseViews {

    private final Releases releases;
    private final Drafts drafts;
    private final StaffAccounts accounts;
    private final Visitor visitor;

    ReleaseViews(Releases releases, Drafts drafts, StaffAccounts accounts, Visitor visitor) {
        this.releases = releases;
        this.drafts = drafts;
        this.accounts = accounts;
        this.visitor = visitor;
    }

    Optional<ReleaseListPage> all(String slug) {
        return drafts.withSlug(slug)
                .map(draft -> new ReleaseListPage(
                        Paths.organiserEvent(slug),
                        draft.document().title(),
                        releases.of(slug).stream().map(this::line).toList()));
    }

    /** @param against number of another one; null: the one before */
    Optional<ReleasePage> one(Draft draft, int number, Integer against, FormView form) {
        var slug = draft.slug();
        return releases.of(slug, number).map(release -> {
            var other = releases.of(slug, against == null ? number - 1 : against);
            var before = other.map(Release::document).orElseGet(JsonNodeFactory.instance::objectNode);
            var changes = other.isEmpty() ? release.changes() : DocumentComparison.between(before, release.document());
            return new ReleasePage(
                    Paths.organiserEvent(slug),
                    draft.document().title(),
                    line(release),
                    ChangeGroups.of(changes, before, release.document(), visitor.getLocale()),
                    other.isPresent() ? against : null,
                    others(slug, number),
                    form,
                    new Move(draft.document().series(), new DraftDocument(release.document()).series()));
        });
    }

    private List<Integer> others(String slug, int number) {
        return releases.of(slug).stream()
                .map(Release::number)
                .filter(other -> other != number)
                .toList();
    }

    private ReleaseLine line(Release release) {
        var zone = new DraftDocument(release.document()).timeZone();
        return new ReleaseLine(
                release.number(), InZone.at(release.at(), zone), nameOf(release), release.held(), release.note());
    }

    private String nameOf(Release release) {
        return Actor.Staff.KIND.equals(release.by().kind())
                ? accounts.findByIdOptional(release.by().id())
                        .map(StaffAccount::name)
                        .orElse(null)
                : null;
    }
}
