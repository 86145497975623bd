package org.openroundtable.testing.staff;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.Drafts;

import io.restassured.response.Response;

/** Pages of the editor, opened and sent by editors of the event. */
@Singleton
public class Editing {

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    /** A new one. */
    public StaffAccount editorOf(String slug) {
        return organisers.with(Role.EDITOR, new Scope.OfEvent(slug));
    }

    public Response open(StaffAccount editor, String slug, String page) {
        return organisers.signedIn(editor).get("/organiser/events/" + slug + "/" + page);
    }

    /** @param fields by their names; a name with several values has a list */
    public Response send(StaffAccount editor, String slug, String page, long version, Map<String, ?> fields) {
        return organisers
                .signedIn(editor)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("version", version)
                .formParams(fields)
                .post("/organiser/events/" + slug + "/" + page);
    }

    /** By a new editor, who has just opened it. */
    public Response send(String slug, String page, Map<String, ?> fields) {
        return send(editorOf(slug), slug, page, version(slug), fields);
    }

    public long version(String slug) {
        return drafts.withSlug(slug).orElseThrow().version();
    }

    public DraftDocument draft(String slug) {
        return drafts.withSlug(slug).orElseThrow().document();
    }
}
