package org.openroundtable.site.registrant;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.registration.change.ChangeOutcome.TooLate;
import org.openroundtable.site.registrant.LinkHolders.LinkHolder;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.page.Flash;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** How often the forms of registrants are taken, and what is answered to them. */
@ApplicationScoped
class ChangeAnswers {

    private final LinkHolders holders;
    private final RateLimits limits;

    ChangeAnswers(LinkHolders holders, RateLimits limits) {
        this.holders = holders;
        this.limits = limits;
    }

    /**
     * For what can be done over and over; confirming, taking up and cancelling happen once.
     *
     * @throws TooManyRequests if it was done too often
     */
    void count(LinkHolder holder, HttpServerRequest client) {
        limits.countSender(client);
        limits.countChange(new EmailAddress(holder.mine().registrant().email()).key());
    }

    Response settle(String token, ChangeOutcome outcome, Flash flash) {
        return settle(token, outcome, "?done=" + flash.key());
    }

    /** For what the registration's page says by itself. */
    Response settle(String token, ChangeOutcome outcome) {
        return settle(token, outcome, "");
    }

    private Response settle(String token, ChangeOutcome outcome, String query) {
        if (outcome instanceof Changed) {
            return Response.seeOther(URI.create(Paths.registration(token) + query))
                    .build();
        }
        var holder = holders.of(token);
        return outcome instanceof Refused
                ? refused(holder, false, holder.mine().inTheWayOfOffer())
                : refused(holder, outcome instanceof TooLate, null);
    }

    /** Where there is no form to show. */
    static Response refused(LinkHolder holder) {
        return refused(
                holder,
                holder.mine().isActive()
                        && !holder.head().changeable()
                        && !holder.event().isCancelled(),
                null);
    }

    private static Response refused(LinkHolder holder, boolean tooLate, Text inTheWay) {
        return Response.status(Response.Status.CONFLICT)
                .entity(new RefusedPage(holder.head(), holder.mine().path(), tooLate, inTheWay))
                .build();
    }

    /** The form with what was typed. */
    static Response again(TooManyRequests tooMany, TemplateInstance form) {
        return Response.fromResponse(tooMany.getResponse()).entity(form).build();
    }
}
