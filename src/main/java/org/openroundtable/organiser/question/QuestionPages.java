package org.openroundtable.organiser.question;

import java.util.Map;

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
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.question.kind.Kinds;
import org.openroundtable.release.question.DraftQuestions;
import org.openroundtable.web.form.FormFields;

/** The list of questions, and the form of each. What no code can be is the one that is not there yet. */
@Path("/organiser/events/{slug}/questions")
@Produces(MediaType.TEXT_HTML)
public class QuestionPages {

    private static final String NEW = "_new";

    private final Editor editor;
    private final QuestionLists lists;

    QuestionPages(Editor editor, QuestionLists lists) {
        this.editor = editor;
        this.lists = lists;
    }

    @GET
    public QuestionListPage list(@RestPath String slug) {
        var draft = editor.draft(slug);
        return lists.page(draft, editor.open(draft, EditorForm.NOTHING));
    }

    @GET
    @Path("/" + NEW)
    public QuestionPage newForm(@RestPath String slug, @RestQuery String kind) {
        if (Kinds.ALL.stream().noneMatch(known -> known.name().equals(kind))) {
            throw new NotFoundException();
        }
        var draft = editor.draft(slug);
        return lists.page(
                draft, NEW, editor.open(draft, QuestionForms.ofNew(NEW)).with(Map.of("kind", kind)));
    }

    @POST
    @Path("/" + NEW)
    public Response create(@RestPath String slug, FormFields typed) {
        var document = editor.draft(slug).document();
        var code = new DraftQuestions(document).freeCode(Typed.of(typed, "label-" + document.language()));
        return editor.save(
                slug,
                QuestionForms.ofNew(code),
                typed,
                (draft, form) -> lists.page(draft, NEW, form),
                QuestionPaths.of(slug));
    }

    @GET
    @Path("/{code}")
    public QuestionPage form(@RestPath String slug, @RestPath String code) {
        var draft = editor.draft(slug);
        return lists.page(draft, code, editor.open(draft, QuestionForms.of(code)));
    }

    @POST
    @Path("/{code}")
    public Response save(@RestPath String slug, @RestPath String code, FormFields typed) {
        return editor.save(slug, QuestionForms.of(code), typed, (draft, form) -> lists.page(draft, code, form));
    }
}
