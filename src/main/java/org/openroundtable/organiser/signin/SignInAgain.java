package org.openroundtable.organiser.signin;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.openroundtable.account.login.PasswordUse;
import org.openroundtable.organiser.access.SignInRequired;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.web.form.FormErrors;

/** Asks for the password instead of taking what was sent, and keeps that. */
class SignInAgain {

    private final SignedIn signedIn;
    private final PasswordUse use;

    SignInAgain(SignedIn signedIn, PasswordUse use) {
        this.signedIn = signedIn;
        this.use = use;
    }

    @ServerExceptionMapper
    Response ask(SignInRequired required) {
        var email = signedIn.isPresent() ? signedIn.account().email().value() : "";
        var page = new SignInPage(
                Then.of(required.address()),
                required.kept(),
                email,
                required.why(),
                use.isOpenFor(email),
                FormErrors.none());
        return Response.status(422)
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
