package org.openroundtable.organiser.speaker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.excerpt.Excerpt;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.speaker.DraftSpeakers;
import org.openroundtable.release.speaker.Lookalikes;
import org.openroundtable.release.speaker.Lookalikes.Lookalike;
import org.openroundtable.web.form.CountryOptions;
import org.openroundtable.web.page.Visitor;

/** Draws the pages about speakers. */
@RequestScoped
class SpeakerLists {

    private final EditorFrames frames;
    private final Visitor visitor;

    SpeakerLists(EditorFrames frames, Visitor visitor) {
        this.frames = frames;
        this.visitor = visitor;
    }

    /**
     * @param sought what was typed; empty: all
     * @param at id of somebody who is to be on the page; null: the first ones are
     */
    SpeakerListPage page(Draft draft, FormView form, String sought, String at) {
        var all = find(draft, sought);
        var excerpt = Excerpt.of(all, SpeakerView::id, at);
        var path = SpeakerPaths.of(draft.slug());
        var query = sought.isEmpty() ? "" : "q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + "&";
        return new SpeakerListPage(
                frames.of(draft, Area.SPEAKERS), form, path, path + "?" + query, sought, excerpt, excerpt.in(all));
    }

    /** @param id of somebody who is there, or of nobody */
    SpeakerPage page(Draft draft, String id, FormView form) {
        var all = find(draft, "");
        return new SpeakerPage(
                frames.of(draft, Area.SPEAKERS, id),
                form,
                SpeakerPaths.of(draft.slug()),
                all.stream()
                        .filter(speaker -> speaker.id().equals(id))
                        .findFirst()
                        .orElse(null),
                all.stream().filter(speaker -> !speaker.id().equals(id)).toList(),
                List.of(OrganisationType.values()),
                new CountryOptions(visitor.getLocale()));
    }

    private static List<SpeakerView> find(Draft draft, String sought) {
        var speakers = new DraftSpeakers(draft.document());
        var sessions = speakers.sessions();
        var meant = new Lookalikes(draft.document())
                .all().stream().collect(Collectors.toMap(Lookalike::id, Function.identity()));
        return speakers.find(sought).stream()
                .map(speaker -> {
                    var id = speaker.path("id").asText();
                    return SpeakerView.of(
                            speaker,
                            speakers.label(id),
                            sessions.getOrDefault(id, List.of()),
                            draft.document().language(),
                            meant.get(id));
                })
                .toList();
    }
}
