package org.openroundtable.release.creation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.account.role.SeriesRights;
import org.openroundtable.document.content.DocumentReader;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventSlug;
import org.openroundtable.installation.Installation;
import org.openroundtable.json.Fault;
import org.openroundtable.json.JsonRule;
import org.openroundtable.release.creation.CreationOutcome.Begun;
import org.openroundtable.release.creation.CreationOutcome.Faulty;
import org.openroundtable.release.creation.CreationOutcome.NoSource;
import org.openroundtable.release.creation.CreationOutcome.SeriesRefused;
import org.openroundtable.release.creation.CreationOutcome.SlugReserved;
import org.openroundtable.release.creation.CreationOutcome.SlugTaken;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.Drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Begins the drafts of new events. Where no slug is wished for, it is made of the title. */
@ApplicationScoped
public class NewDrafts {

    /** Where events begin; an event of that name could not be reached. */
    private static final String RESERVED = "new";

    private final Drafts drafts;
    private final SeriesRights series;
    private final Installation installation;

    NewDrafts(Drafts drafts, SeriesRights series, Installation installation) {
        this.drafts = drafts;
        this.series = series;
        this.installation = installation;
    }

    /** @param slug null: made of the title */
    public CreationOutcome fromNothing(String slug, NewEvent event, Actor actor, Instant now) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("title", event.title());
        json.put("mode", EventMode.ONLINE.code());
        json.put("timeZone", event.zone().getId());
        json.putArray("languages").add(event.language());
        if (event.organiser() != null) {
            json.putObject("organiser")
                    .put("name", event.organiser().name())
                    .put("email", event.organiser().email().value());
        }
        UsualBeginning.of(installation.settings(), event.language()).write(json);
        json.putArray("speakers");
        DraftFields.set(json.putObject("registration"), "closesAt", endOf(event));
        var document = new DraftDocument(json);
        document.plan(event.firstDay(), event.lastDay());
        return begin(slug, event.title(), document, actor, now);
    }

    /**
     * With the texts, settings and programme of another event, moved to other days; without its speakers, links to join
     * and recordings, and apart from a series in which others than the actor have roles.
     *
     * @param source slug of an event or a draft
     * @param slug null: made of the title
     * @param title in the first language of the other one; null: the same
     */
    public CreationOutcome fromEvent(
            String source, String slug, String title, LocalDate firstDay, Actor actor, Instant now) {
        var known = drafts.withSlug(source);
        if (known.isEmpty()) {
            return new NoSource();
        }
        var document = known.get().document();
        NextEdition.startingOn(firstDay, document);
        if (!series.mayJoin(document.series(), actor)) {
            document.json().remove("series");
        }
        if (title != null) {
            document.json().put("title", title);
        }
        return begin(slug, titleOf(document), document, actor, now);
    }

    /**
     * As a document says, which may lack whatever an event needs.
     *
     * @param slug null: the one of the document, else made of the title
     */
    public CreationOutcome fromDocument(String slug, JsonNode json, Actor actor, Instant now) {
        if (!(json instanceof ObjectNode object)) {
            return new Faulty(List.of(new Fault("", JsonRule.OBJECT.broken())));
        }
        var document = new DraftDocument(object.deepCopy());
        document.json().remove("warnings");
        if (document.json().path("sessions").isEmpty()) {
            document.json().remove("sessions");
        }
        var wanted = slug != null ? slug : document.json().path("slug").textValue();
        if (wanted != null) {
            document.json().put("slug", wanted);
        }
        var faults = new DocumentReader(document.json(), wanted)
                .faults().stream().filter(fault -> !fault.isMissing()).toList();
        if (faults.isEmpty() && !series.mayJoin(document.series(), actor)) {
            return new SeriesRefused();
        }
        return faults.isEmpty() ? begin(wanted, titleOf(document), document, actor, now) : new Faulty(faults);
    }

    private CreationOutcome begin(String slug, String title, DraftDocument document, Actor actor, Instant now) {
        if (RESERVED.equals(slug)) {
            return new SlugReserved(slug);
        }
        for (var free : slug == null ? FreeSlugs.of(title) : List.of(slug)) {
            document.json().put("slug", new EventSlug(free).value());
            if (!free.equals(RESERVED) && drafts.begin(free, document.json(), actor, now)) {
                return new Begun(free);
            }
        }
        return new SlugTaken(slug);
    }

    /** People can register as soon as it is published and as long as it goes on, unless its organisers say otherwise. */
    private static OffsetDateTime endOf(NewEvent event) {
        return event.lastDay().atTime(23, 59).atZone(event.zone()).toOffsetDateTime();
    }

    private static String titleOf(DraftDocument document) {
        var title = document.json().path("title");
        return title.isObject() ? title.path(document.language()).asText() : title.asText();
    }
}
