package org.openroundtable.organiser.signin;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.login.SignIn.Outcome.CodeNeeded;
import org.openroundtable.account.login.SignIn.Outcome.SignedIn;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.organiser.access.KeptForm;
import org.openroundtable.organiser.access.SessionCookie;
import org.openroundtable.organiser.signin.onward.DownloadPage;
import org.openroundtable.organiser.signin.onward.ResumePage;
import org.openroundtable.web.form.FormErrors;

import io.vertx.core.http.HttpServerRequest;

/** Lets in who has signed in. */
@ApplicationScoped
public class Admission {

    private final StaffSessions sessions;

    Admission(StaffSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * To where they were going, with what was kept.
     *
     * @param kept empty: nothing was
     */
    public Response admit(String then, String kept, SignedIn signedIn, HttpServerRequest request) {
        var answer = kept.isEmpty()
                ? DownloadPage.of(then).map(Response::ok).orElseGet(() -> Response.seeOther(URI.create(then)))
                : Response.ok(new ResumePage(then, KeptForm.fields(kept)));
        return answer.cookie(cookie(signedIn.secret(), request)).build();
    }

    /** To the page that asks for the code of the second factor. */
    public Response askForCode(String then, String kept, CodeNeeded code, HttpServerRequest request) {
        return Response.ok(new CodePage(then, kept, FormErrors.none()))
                .cookie(cookie(code.secret(), request))
                .build();
    }

    /** For the session that has just begun. The one that the browser had before opens nothing any more. */
    NewCookie cookie(String secret, HttpServerRequest request) {
        SessionCookie.in(request).ifPresent(sessions::forget);
        return SessionCookie.of(secret, request);
    }
}
