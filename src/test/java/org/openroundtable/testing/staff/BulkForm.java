package org.openroundtable.testing.staff;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.role.Role;
import org.openroundtable.registration.bulk.BulkVerb;

import io.restassured.response.Response;

/**
 * The form that does something with many registrations at once, sent by whoever has the desk of the event. Whom it concerns
 * stands in the query of the address, such as {@code ?status=waiting}; empty: all.
 */
@Singleton
public class BulkForm {

    @Inject
    Organisers organisers;

    /** What the form says before. */
    public Response ask(String event, String query) {
        return organisers.as(Role.DESK, event).get(path(event) + query);
    }

    /** @param total how many it was said to concern */
    public Response send(String event, String query, BulkVerb verb, String argument, long total) {
        return organisers
                .as(Role.DESK, event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("verb", verb.code())
                .formParam("argument", argument)
                .formParam("told", "true")
                .formParam("total", total)
                .post(path(event) + query);
    }

    /** Begins; the path of the page that tells how far it has come. */
    public String begin(String event, String query, BulkVerb verb, String argument, long total) {
        var begun = send(event, query, verb, argument, total);
        begun.then().statusCode(303);
        return URI.create(begun.header("Location")).getPath();
    }

    public Response follow(String event, String progress) {
        return organisers.as(Role.DESK, event).get(progress);
    }

    private static String path(String event) {
        return "/organiser/events/" + event + "/registrations/bulk";
    }
}
