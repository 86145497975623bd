package org.openroundtable.organiser.editor;

import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.MovedRows;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftOutcome;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.DraftOutcome.ChangedMeanwhile;
import org.openroundtable.release.draft.DraftOutcome.SeriesRefused;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.draft.NoLongerSo;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

/** Opens the forms of the editor, and saves what was typed into them. */
@RequestScoped
public class Editor {

    private final Drafts drafts;
    private final FormFaults faults;
    private final Differences differences;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Clock clock;

    Editor(Drafts drafts, FormFaults faults, Differences differences, SignedIn signedIn, Visitor visitor, Clock clock) {
        this.drafts = drafts;
        this.faults = faults;
        this.differences = differences;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is neither a draft nor an event of that name */
    public Draft draft(String slug) {
        return drafts.withSlug(slug).orElseThrow(NotFoundException::new);
    }

    /**
     * A form with what stands in the draft.
     *
     * @throws NotFoundException if what it is about is not there
     */
    public FormView open(Draft draft, EditorForm form) {
        try {
            return view(draft, form.read(draft.document().copy()), null);
        } catch (NoLongerSo gone) {
            throw new NotFoundException(gone);
        }
    }

    /**
     * Saves what was typed, and goes on to the same page.
     *
     * @param page draws the form again, if it can't be saved or shows a preview
     */
    public Response save(String slug, EditorForm form, FormFields typed, BiFunction<Draft, FormView, ?> page) {
        return save(slug, form, typed, page, visitor.getHere());
    }

    /** @param next path of the page to go on to */
    public Response save(
            String slug, EditorForm form, FormFields typed, BiFunction<Draft, FormView, ?> page, String next) {
        var draft = draft(slug);
        var version = version(typed);
        var moved = MovedRows.in(typed);
        if (moved.isPresent()) {
            return Response.ok(page.apply(draft, asTyped(draft, moved.get(), version, FormErrors.none(), null)))
                    .build();
        }
        var previewed = typed.value(FormView.PREVIEW);
        if (previewed != null) {
            return Response.ok(page.apply(draft, asTyped(draft, typed, version, FormErrors.none(), previewed)))
                    .build();
        }
        var shown = form.read(drafts.asOf(draft, version));
        var errors = faults.of(draft, form, typed, shown);
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(page.apply(draft, asTyped(draft, typed, version, errors, null)))
                    .build();
        }
        var outcome = drafts.change(
                slug, version, document -> form.write(document, typed, shown), signedIn.actor(), clock.instant());
        if (outcome instanceof ChangedMeanwhile meanwhile) {
            return answer(outcome, merged(meanwhile.draft(), form, typed, shown), page, next);
        }
        return answer(outcome, typed, page, next);
    }

    /**
     * Does what a button says, to the draft as it was when its page was opened.
     *
     * @param page draws the page again, with what was typed and what others have saved meanwhile
     * @param next path of the page to go on to
     */
    public Response change(
            String slug,
            FormFields typed,
            Consumer<DraftDocument> change,
            BiFunction<Draft, FormView, ?> page,
            String next) {
        var outcome = drafts.change(slug, version(typed), change, signedIn.actor(), clock.instant());
        return answer(outcome, typed, page, next);
    }

    /** Says what became of an edit; what was typed is shown again by the page if others were faster. */
    private Response answer(DraftOutcome outcome, FormFields typed, BiFunction<Draft, FormView, ?> page, String next) {
        if (outcome instanceof Changed) {
            return Response.seeOther(UriBuilder.fromUri(next)
                            .queryParam("done", Flash.SAVED.key())
                            .build())
                    .build();
        }
        if (outcome instanceof ChangedMeanwhile meanwhile) {
            var view = view(meanwhile.draft(), typed, differences.of(meanwhile));
            return Response.status(Response.Status.CONFLICT)
                    .entity(page.apply(meanwhile.draft(), view))
                    .build();
        }
        if (outcome instanceof SeriesRefused refused) {
            var field = "series-" + DraftTerms.of(refused.draft().document()).first();
            var why = FormErrors.none().add(field, faults.text().seriesRefused());
            var view = asTyped(refused.draft(), typed, version(typed), why, null);
            return Response.status(422)
                    .entity(page.apply(refused.draft(), view))
                    .build();
        }
        throw new NotFoundException();
    }

    /** What was typed over what is there now: where nothing was typed, others have the last word. */
    private static FormFields merged(Draft draft, EditorForm form, FormFields typed, FormFields shown) {
        var copy = draft.document().copy();
        try {
            form.write(copy, typed, shown);
            return form.read(copy);
        } catch (NoLongerSo gone) {
            return typed;
        }
    }

    /** The version of the draft that a form was opened with. */
    public static long version(FormFields typed) {
        try {
            return Long.parseLong(typed.value(FormView.VERSION));
        } catch (NumberFormatException none) {
            throw new BadRequestException(none);
        }
    }

    /** The version stays what it was: whatever others have saved since is still news. */
    private static FormView asTyped(Draft draft, FormFields typed, long version, FormErrors errors, String previewed) {
        return new FormView(typed, errors, DraftTerms.of(draft.document()), version, previewed, null);
    }

    private static FormView view(Draft draft, FormFields fields, Meanwhile meanwhile) {
        return new FormView(
                fields, FormErrors.none(), DraftTerms.of(draft.document()), draft.version(), null, meanwhile);
    }
}
