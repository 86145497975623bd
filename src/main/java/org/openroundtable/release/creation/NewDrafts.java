package org.openroundtable.release.creation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.account.role.SeriesRights;
import org.openroundtable.attachment.Uploads;
import org.openroundtable.document.content.DocumentReader;
import org.openroundtable.document.content.DocumentRule;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventSlug;
import org.openroundtable.installation.Installation;
import org.openroundtable.json.Fault;
import org.openroundtable.json.JsonRule;
import org.openroundtable.release.creation.CreationOutcome.Begun;
import org.openroundtable.release.creation.CreationOutcome.Faulty;
import org.openroundtable.release.creation.CreationOutcome.NoSource;
import org.openroundtable.release.creation.CreationOutcome.SeriesRefused;
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

    private final Drafts drafts;
    private final SeriesRights series;
    private final Installation installation;
    private final Uploads uploads;

    NewDrafts(Drafts drafts, SeriesRights series, Installation installation, Uploads uploads) {
        this.drafts = drafts;
        this.series = series;
        this.installation = installation;
        this.uploads = uploads;
    }

    /** @param slug null: made of the title */
    public CreationOutcome fromNothing(String slug, NewEvent event, Actor actor, Instant now) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("title", event.title());
        json.put("mode", EventMode.ONLINE.code());
        json.put("timeZone", event.zone().getId());
        json.putArray("languages").add(event.language());
        json.putArray("speakers");
        var document = new DraftDocument(json);
        beginAsUsual(document, event.organiser(), event.lastDay());
        document.plan(event.firstDay(), event.lastDay());
        return begin(slug, event.title(), document, actor, now);
    }

    /**
     * With a programme that other software has written.
     *
     * @param document with a title, and nothing of what every event begins with
     * @param organiser in whose name mails come and to whom answers go
     */
    public CreationOutcome fromProgramme(ObjectNode document, NewEvent.Contact organiser, Actor actor, Instant now) {
        var begun = new DraftDocument(document.deepCopy());
        beginAsUsual(begun, organiser, begun.lastDay());
        return fromDocument(null, begun.json(), actor, now);
    }

    /**
     * With the texts, settings, files and programme of another event, moved to other days; without its speakers, links to
     * join and recordings, and apart from a series in which others than the actor have roles.
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
        var outcome = begin(slug, titleOf(document), document, actor, now);
        if (outcome instanceof Begun begun) {
            uploads.copy(source, begun.slug(), texts(document.json()), actor, now);
        }
        return outcome;
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
        var faults = new ArrayList<>(new DocumentReader(document.json(), wanted)
                .faults().stream().filter(fault -> !fault.isMissing()).toList());
        if (EventSlug.isReserved(wanted)) {
            faults.add(new Fault("/slug", DocumentRule.RESERVED.broken(wanted)));
        }
        if (faults.isEmpty() && !series.mayJoin(document.series(), actor)) {
            return new SeriesRefused();
        }
        return faults.isEmpty() ? begin(wanted, titleOf(document), document, actor, now) : new Faulty(faults);
    }

    private CreationOutcome begin(String slug, String title, DraftDocument document, Actor actor, Instant now) {
        for (var free : slug == null ? FreeSlugs.of(title) : List.of(slug)) {
            document.json().put("slug", new EventSlug(free).value());
            if (!EventSlug.isReserved(free) && drafts.begin(free, document.json(), actor, now)) {
                return new Begun(free);
            }
        }
        return new SlugTaken(slug);
    }

    /**
     * People can register as soon as it is published and as long as it goes on, unless its organisers say otherwise.
     *
     * @param organiser null: not known yet
     * @param lastDay null: not known yet
     */
    private void beginAsUsual(DraftDocument document, NewEvent.Contact organiser, LocalDate lastDay) {
        var json = document.json();
        if (organiser != null) {
            json.putObject("organiser")
                    .put("name", organiser.name())
                    .put("email", organiser.email().value());
        }
        UsualBeginning.of(installation.settings(), document.language()).write(json);
        if (lastDay != null) {
            var end = lastDay.atTime(23, 59).atZone(document.zone());
            DraftFields.set(json.putObject("registration"), "closesAt", end.toOffsetDateTime());
        }
    }

    private static Stream<String> texts(JsonNode json) {
        return json.isTextual()
                ? Stream.of(json.textValue())
                : StreamSupport.stream(json.spliterator(), false).flatMap(NewDrafts::texts);
    }

    private static String titleOf(DraftDocument document) {
        var title = document.json().path("title");
        return title.isObject() ? title.path(document.language()).asText() : title.asText();
    }
}
