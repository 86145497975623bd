package org.openroundtable.site.registrant;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.ChangeOutcome.TooLate;
import org.openroundtable.site.registrant.LinkHolders.LinkHolder;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.page.Flash;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** What all pages answer on which a registrant changes something. */
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

    static Response again(TooManyRequests tooMany, TemplateInstance page) {
        return Response.fromResponse(tooMany.getResponse()).entity(page).build();
    }

    Response settle(String token, ChangeOutcome outcome, Flash flash) {
        return settle(token, outcome, "?done=" + flash.key());
    }

    /** @param query that the page says with what was done; empty: it says so by itself */
    Response settle(String token, ChangeOutcome outcome, String query) {
        if (outcome instanceof Changed) {
            return Response.seeOther(URI.create("/registrations/" + token + query))
                    .build();
        }
        return refused(holders.of(token), outcome instanceof TooLate);
    }

    static Response refused(LinkHolder holder) {
        return refused(
                holder,
                holder.mine().isActive()
                        && !holder.head().changeable()
                        && !holder.event().isCancelled());
    }

    private static Response refused(LinkHolder holder, boolean tooLate) {
        return Response.status(Response.Status.CONFLICT)
                .entity(new RefusedPage(holder.head(), holder.mine().path(), tooLate))
                .build();
    }
}
