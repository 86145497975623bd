package org.openroundtable.organiser.speaker;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.FieldName;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.speaker.DraftSpeakers;
import org.openroundtable.web.form.FormFields;

/** Takes a speaker out of a draft, or makes one of two. */
@Path("/organiser/events/{slug}/speakers")
@Produces(MediaType.TEXT_HTML)
public class SpeakerVerbPages {

    /** Before the names of properties that are taken from the other one. */
    private static final String TAKE = "take-";

    private final Editor editor;
    private final SpeakerLists lists;

    SpeakerVerbPages(Editor editor, SpeakerLists lists) {
        this.editor = editor;
        this.lists = lists;
    }

    @GET
    @Path("/{code}/merger")
    public MergerPage merger(@RestPath String slug, @RestPath String code, @RestQuery String with) {
        var draft = editor.draft(slug);
        var page = lists.page(draft, code, editor.open(draft, EditorForm.NOTHING));
        var other = page.others().stream()
                .filter(speaker -> speaker.id().equals(with))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (page.speaker() == null) {
            throw new NotFoundException();
        }
        return new MergerPage(
                page.editor(),
                page.form(),
                SpeakerPaths.of(slug, code),
                page.speaker(),
                other,
                choices(draft, code, with));
    }

    @POST
    @Path("/{code}/merger")
    public Response merge(@RestPath String slug, @RestPath String code, FormFields typed) {
        var taken = typed.fields().keySet().stream()
                .filter(field ->
                        field.startsWith(TAKE) && Typed.of(typed, field).equals("other"))
                .map(field -> field.substring(TAKE.length()))
                .collect(Collectors.toSet());
        return change(
                slug,
                typed,
                draft -> new DraftSpeakers(draft).merge(code, Typed.of(typed, "with"), taken),
                SpeakerPaths.of(slug, code));
    }

    @GET
    @Path("/{code}/removal")
    public SpeakerRemovalPage removal(@RestPath String slug, @RestPath String code) {
        var draft = editor.draft(slug);
        var page = lists.page(draft, code, editor.open(draft, EditorForm.NOTHING));
        if (page.speaker() == null) {
            throw new NotFoundException();
        }
        return new SpeakerRemovalPage(page.editor(), page.form(), SpeakerPaths.of(slug, code), page.speaker());
    }

    @POST
    @Path("/{code}/removal")
    public Response remove(@RestPath String slug, @RestPath String code, FormFields typed) {
        return change(
                slug,
                typed,
                draft -> {
                    draft.get(DraftPart.SPEAKERS, code);
                    draft.remove(DraftPart.SPEAKERS, code);
                },
                SpeakerPaths.of(slug));
    }

    private static List<MergerPage.Choice> choices(Draft draft, String code, String with) {
        var document = draft.document();
        var staying = document.get(DraftPart.SPEAKERS, code);
        var other = document.get(DraftPart.SPEAKERS, with);
        return other.properties().stream()
                .filter(field -> !field.getKey().equals("id") && staying.hasNonNull(field.getKey()))
                .filter(field -> !field.getValue().equals(staying.get(field.getKey())))
                .map(field -> new MergerPage.Choice(
                        field.getKey(),
                        FieldName.of(field.getKey()).orElseThrow(),
                        SpeakerTexts.of(staying.get(field.getKey()), document.language()),
                        SpeakerTexts.of(field.getValue(), document.language())))
                .toList();
    }

    private Response change(String slug, FormFields typed, Consumer<DraftDocument> change, String next) {
        return editor.change(slug, typed, change, (draft, form) -> lists.page(draft, form, "", null), next);
    }
}
