package org.openroundtable.testing.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;

import io.restassured.response.Response;

/** Every page of the organisers, in each of its states. Accessibility and HTML are checked on all of them: add yours. */
@Singleton
public class OrganiserPages {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    private String cookie;
    private String event;

    /** What the cookie {@code staff} of an administrator says. */
    public synchronized String cookie() {
        if (cookie == null) {
            cookie = organisers.cookie(organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION));
        }
        return cookie;
    }

    /** Paths on this site; the event they are about is made on the first call. */
    public synchronized List<String> paths() {
        if (event == null) {
            event = "/organiser/events/"
                    + given.anEvent()
                            .titled("Interoperability in practice: what works at the border, and what does not yet")
                            .withSession("one", 40)
                            .openNow();
        }
        var paths = new ArrayList<String>();
        paths.addAll(List.of("/organiser", "/organiser/account", "/organiser/account?done=saved", event));
        paths.addAll(List.of("/organiser/events/new", "/organiser/events/new/copy", "/organiser/events/new/document"));
        var account = organisers.with(Role.EDITOR, new Scope.OfEvent(event.substring("/organiser/events/".length())));
        paths.addAll(List.of("/organiser/accounts", "/organiser/accounts/" + account.id(), event + "/team"));
        paths.addAll(List.of(event + "/publication", event + "/releases", event + "/releases/1"));
        return paths;
    }

    /** Answers to forms that cannot be taken, in a language; a name for each. */
    public Map<String, Response> answers(String language) {
        return Map.of(
                "sign-in-refused",
                Organisers.requests()
                        .cookie("language", language)
                        .formParam("email", "nobody@staff.example")
                        .formParam("password", "wrong")
                        .post("/organiser/sign-in"));
    }
}
