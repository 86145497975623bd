package org.openroundtable.organiser.programme;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.FaultWords;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.FormRule;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.programme.DraftSessions;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.time.Days;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/** Moves several sessions to another day at once: those that are ticked, or all of a day. */
@Path("/organiser/events/{slug}/sessions/_several/moves")
@Produces(MediaType.TEXT_HTML)
public class BlockPages {

    private static final int UNPROCESSABLE = 422;
    private static final String TICKED = "session";
    private static final String ALL_OF = "which";
    private static final String DAY = "day";

    private final Editor editor;
    private final SessionLists lists;
    private final FaultWords words;
    private final WarningRules rules;

    BlockPages(Editor editor, SessionLists lists, FaultWords words, WarningRules rules) {
        this.editor = editor;
        this.lists = lists;
        this.words = words;
        this.rules = rules;
    }

    @POST
    public Response move(@RestPath String slug, FormFields typed) {
        var draft = editor.draft(slug);
        var day = day(Typed.of(typed, DAY));
        var faults = FormErrors.none();
        if (wanted(draft.document(), typed).isEmpty()) {
            faults.add(ALL_OF, words.of(FormRule.SESSIONS));
        }
        if (day == null) {
            faults.add(DAY, words.of(FormRule.DAY));
        }
        if (!faults.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(lists.page(draft, refused(draft, typed, faults)))
                    .build();
        }
        return editor.change(
                slug,
                typed,
                document -> new DraftSessions(document).moveToDay(wanted(document, typed), day),
                (now, form) -> lists.page(now, form),
                SessionPaths.of(slug));
    }

    /** Codes. */
    private List<String> wanted(DraftDocument draft, FormFields typed) {
        var day = day(Typed.of(typed, ALL_OF));
        return day == null
                ? typed.values(TICKED)
                : Programme.of(draft, draft.read(), rules).days().stream()
                        .filter(one -> one.date().equals(day))
                        .flatMap(one -> one.sessions().stream())
                        .map(SessionRow::code)
                        .toList();
    }

    private static FormView refused(Draft draft, FormFields typed, FormErrors faults) {
        var terms = DraftTerms.of(draft.document());
        return new FormView(typed, faults, terms, Editor.version(typed), null, null);
    }

    /** Null: it is none. */
    private static LocalDate day(String text) {
        return Days.read(text).orElse(null);
    }
}
