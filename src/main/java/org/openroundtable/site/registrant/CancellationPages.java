package org.openroundtable.site.registrant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.page.Flash;

import io.vertx.core.http.HttpServerRequest;

/** Cancelling the whole registration, or giving up one place of it; what it will do is said first. */
@Path("/registrations/{token}/cancellation")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
public class CancellationPages {

    private final LinkHolders holders;
    private final RegistrationChanges changes;
    private final RateLimits limits;
    private final ChangeAnswers answers;

    CancellationPages(LinkHolders holders, RegistrationChanges changes, RateLimits limits, ChangeAnswers answers) {
        this.holders = holders;
        this.changes = changes;
        this.limits = limits;
        this.answers = answers;
    }

    /** @param session code; absent: the whole registration */
    @GET
    public Response ask(@RestPath String token, @RestQuery String session) {
        var holder = holders.of(token);
        var place = session == null ? null : holder.place(session).orElse(null);
        return holder.mayChange() && (session == null || place != null)
                ? Response.ok(new CancellationPage(holder.head(), holder.mine(), place))
                        .build()
                : ChangeAnswers.refused(holder);
    }

    /** @param form {@code session}: its code; absent: the whole registration */
    @POST
    public Response cancel(@RestPath String token, FormFields form, HttpServerRequest client) {
        var session = form.value("session");
        var link = new AccessToken(token);
        if (session == null) {
            limits.countSender(client);
            return answers.settle(token, changes.cancel(link));
        }
        answers.count(holders.of(token), client);
        return answers.settle(token, changes.giveUp(link, session), Flash.SAVED);
    }
}
