package org.openroundtable.organiser.release;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.link.Paths;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.release.ReleasePage.Move;
import org.openroundtable.release.Release;
import org.openroundtable.release.ReleaseHead;
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
    private final Visitor visitor;

    ReleaseViews(Releases releases, Drafts drafts, Visitor visitor) {
        this.releases = releases;
        this.drafts = drafts;
        this.visitor = visitor;
    }

    Optional<ReleaseListPage> all(String slug) {
        return drafts.withSlug(slug)
                .map(draft -> new ReleaseListPage(
                        Paths.organiserEvent(slug),
                        draft.document().title(),
                        releases.heads(slug).stream()
                                .map(release -> line(release, draft.document().zone()))
                                .toList()));
    }

    /** @param against number of another one; null: the one before */
    Optional<ReleasePage> one(Draft draft, int number, Integer against, FormView form) {
        var slug = draft.slug();
        var all = releases.heads(slug);
        return releases.of(slug, number).map(release -> {
            var other = releases.of(slug, against == null ? number - 1 : against);
            var before = other.map(Release::document).orElseGet(JsonNodeFactory.instance::objectNode);
            var changes = other.isEmpty() ? release.changes() : DocumentComparison.between(before, release.document());
            return new ReleasePage(
                    Paths.organiserEvent(slug),
                    draft.document().title(),
                    line(head(all, number), new DraftDocument(release.document()).zone()),
                    ChangeGroups.of(changes, before, release.document(), visitor.getLocale()),
                    other.isPresent() ? against : null,
                    all.stream()
                            .map(ReleaseHead::number)
                            .filter(one -> one != number)
                            .toList(),
                    form,
                    new Move(draft.document().series(), new DraftDocument(release.document()).series()));
        });
    }

    private static ReleaseHead head(List<ReleaseHead> all, int number) {
        return all.stream()
                .filter(release -> release.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static ReleaseLine line(ReleaseHead release, ZoneId zone) {
        return new ReleaseLine(
                release.number(), InZone.at(release.at(), zone), release.by(), release.held(), release.note());
    }
}
