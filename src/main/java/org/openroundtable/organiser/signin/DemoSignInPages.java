package org.openroundtable.organiser.signin;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.login.DemoAccount;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.web.form.FormFields;

import io.vertx.core.http.HttpServerRequest;

/** The way in for whoever tries the demonstration; there is none anywhere else. */
@Path("/organiser/sign-in/demo")
public class DemoSignInPages {

    private final DemoAccount demo;
    private final Admission admission;
    private final Clock clock;

    DemoSignInPages(DemoAccount demo, Admission admission, Clock clock) {
        this.demo = demo;
        this.admission = admission;
        this.clock = clock;
    }

    @POST
    public Response signIn(FormFields nothing, HttpServerRequest request) {
        var secret = demo.signIn(Devices.of(request), clock.instant()).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create(Paths.ORGANISER))
                .cookie(admission.cookie(secret, request))
                .build();
    }
}
