package org.openroundtable.organiser.question;

import java.util.function.Consumer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.question.DraftQuestions;
import org.openroundtable.web.form.FormFields;

/** What can be done with a question of a draft by a button. */
@Path("/organiser/events/{slug}/questions")
@Produces(MediaType.TEXT_HTML)
public class QuestionVerbPages {

    private final Editor editor;
    private final QuestionLists lists;

    QuestionVerbPages(Editor editor, QuestionLists lists) {
        this.editor = editor;
        this.lists = lists;
    }

    /** Before the one before it, or, with {@code down}, behind the one behind it. */
    @POST
    @Path("/{code}/rank")
    public Response move(@RestPath String slug, @RestPath String code, FormFields typed) {
        return change(slug, typed, draft -> {
            var questions = new DraftQuestions(draft);
            if (typed.value("down") == null) {
                questions.moveUp(code);
            } else {
                questions.moveDown(code);
            }
        });
    }

    @GET
    @Path("/{code}/removal")
    public QuestionRemovalPage removal(@RestPath String slug, @RestPath String code) {
        var draft = editor.draft(slug);
        var form = editor.open(draft, EditorForm.NOTHING);
        var page = lists.page(draft, code, form);
        if (page.question() == null) {
            throw new NotFoundException();
        }
        return new QuestionRemovalPage(page.editor(), form, QuestionPaths.of(slug, code), page.question());
    }

    @POST
    @Path("/{code}/removal")
    public Response remove(@RestPath String slug, @RestPath String code, FormFields typed) {
        return change(slug, typed, draft -> {
            draft.get(DraftPart.QUESTIONS, code);
            draft.remove(DraftPart.QUESTIONS, code);
        });
    }

    /** A standard question that was left out. */
    @POST
    @Path("/{code}/return")
    public Response askAgain(@RestPath String slug, @RestPath String code, FormFields typed) {
        return change(slug, typed, draft -> new DraftQuestions(draft).askAgain(code));
    }

    private Response change(String slug, FormFields typed, Consumer<DraftDocument> change) {
        return editor.change(slug, typed, change, lists::page, QuestionPaths.of(slug));
    }
}
