package org.openroundtable.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.Author;
import org.openroundtable.document.DocumentTaken;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.comparison.DocumentComparison;
import org.openroundtable.release.draft.Drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Keeps what an event was each time that a document has changed it, wherever the document came from. */
@ApplicationScoped
public class Releases {

    private final ReleaseRows rows;
    private final Drafts drafts;
    private final ObjectMapper json;
    private final Event<ActRecorded> acts;

    Releases(ReleaseRows rows, Drafts drafts, ObjectMapper json, Event<ActRecorded> acts) {
        this.rows = rows;
        this.drafts = drafts;
        this.json = json;
        this.acts = acts;
    }

    /** All, the latest first. */
    @Transactional
    public List<ReleaseHead> heads(String slug) {
        return rows.heads(slug);
    }

    /** The latest first, as many as are wanted. */
    @Transactional
    public List<ReleaseChanges> changesOf(String slug, int most) {
        return rows.changesOf(slug, most);
    }

    @Transactional
    public Optional<Release> of(String slug, int number) {
        return rows.of(slug, number).map(ReleaseRow::release);
    }

    /** Number of the one that is live; 0: there is none, or it was not kept yet. */
    @Transactional
    public int latestOf(String slug) {
        return rows.latestOf(slug);
    }

    /**
     * Why an event is cancelled or postponed, as it was said when that became so; empty: nothing was said, or it takes
     * place.
     */
    public Optional<String> whyStatus(EventFacts event) {
        return Optional.ofNullable(whyStatuses(List.of(event)).get(event.slug()));
    }

    /** The same of several, by their slugs. */
    public Map<String, String> whyStatuses(Collection<? extends EventFacts> events) {
        var asked = events.stream()
                .filter(event -> !event.isScheduled())
                .map(EventFacts::slug)
                .collect(Collectors.toSet());
        return asked.isEmpty() ? Map.of() : rows.whyStatuses(asked);
    }

    void on(@Observes DocumentTaken taken) {
        var before = taken.before() == null ? null : tree(taken.before());
        var after = tree(taken.after());
        var changes = before == null ? List.<DocumentChange>of() : DocumentComparison.between(before, after);
        if (before != null && changes.isEmpty()) {
            return;
        }
        var event = taken.event().id();
        var latest = rows.latestOf(event);
        if (before != null && latest == 0) {
            // Of what was taken in by a version that kept no releases, so that there is something to compare with.
            latest++;
            rows.persist(new ReleaseRow(
                    event, latest, before, List.of(), Set.of(), null, Author.of(Actor.SYSTEM), taken.at()));
        }
        var number = latest + 1;
        write(event, number, after, changes, taken);
        drafts.follow(taken.event().slug(), before, after, number, taken.actor(), taken.at());
    }

    private void write(Long event, int number, JsonNode document, List<DocumentChange> changes, DocumentTaken taken) {
        var terms = taken.terms();
        rows.persist(new ReleaseRow(
                event, number, document, changes, terms.told(), terms.note(), Author.of(taken.actor()), taken.at()));
        acts.fire(new ActRecorded(
                taken.event().slug(),
                new Released(new Released.Terms(number, Occasion.without(terms.told()), terms.note())),
                taken.actor(),
                taken.at()));
    }

    private JsonNode tree(EventDocument document) {
        return json.valueToTree(document);
    }
}
