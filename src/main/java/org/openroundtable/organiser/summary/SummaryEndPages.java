package org.openroundtable.organiser.summary;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.report.summary.Subscriptions;
import org.openroundtable.web.form.FormFields;

/**
 * The link in mails with figures by which they end. Programs that read mails post to it by themselves when somebody wants
 * no more (RFC 8058), in either of the two types. Whoever opens it sees a button, since other programs open all links.
 */
@Path("/organiser/summaries/{token}")
@Produces(MediaType.TEXT_HTML)
public class SummaryEndPages {

    private final Subscriptions subscriptions;

    SummaryEndPages(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GET
    public SummaryEndPage ask(@RestPath String token) {
        return new SummaryEndPage(token, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public SummaryEndPage end(@RestPath String token, FormFields nothing) {
        return end(token);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public SummaryEndPage end(@RestPath String token) {
        subscriptions.end(token);
        return new SummaryEndPage(token, true);
    }
}
