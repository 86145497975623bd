package org.openroundtable.organiser.signin;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.login.SignIn.Outcome.SignedIn;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.organiser.access.KeptForm;
import org.openroundtable.organiser.access.SessionCookie;

import io.vertx.core.http.HttpServerRequest;

/** Lets in who has signed in. */
@ApplicationScoped
class Admission {

    private final StaffSessions sessions;

    Admission(StaffSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * To where they were going, with what was kept.
     *
     * @param kept empty: nothing was
     */
    Response admit(String then, String kept, SignedIn signedIn, HttpServerRequest request) {
        SessionCookie.in(request).ifPresent(sessions::forget);
        var answer = kept.isEmpty()
                ? Response.seeOther(URI.create(then))
                : Response.ok(new ResumePage(then, KeptForm.fields(kept)));
        return answer.cookie(SessionCookie.of(signedIn.secret(), request)).build();
    }
}
