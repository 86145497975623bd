package org.openroundtable.organiser.organisation;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.form.FieldChoices;
import org.openroundtable.organisation.merge.MergeDesk;
import org.openroundtable.organisation.merge.MergeOutcome.Done;
import org.openroundtable.organisation.merge.RecordDesk;
import org.openroundtable.organisation.search.OrganisationRecords;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

/** One record of an organisation. */
@Path(OrganisationListPages.PATH + "/{id}")
@Produces(MediaType.TEXT_HTML)
public class OrganisationPages {

    private final Clock clock;
    private final Sight sight;
    private final OrganisationRecords records;
    private final RecordDesk desk;
    private final MergeDesk merges;
    private final FieldChoices choices;
    private final SignedIn signedIn;
    private final Visitor visitor;

    OrganisationPages(
            Clock clock,
            Sight sight,
            OrganisationRecords records,
            RecordDesk desk,
            MergeDesk merges,
            FieldChoices choices,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.sight = sight;
        this.records = records;
        this.desk = desk;
        this.merges = merges;
        this.choices = choices;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** What has become part of another is to be found there. */
    @GET
    public Response show(@RestPath Long id) {
        return records.partOf(id)
                .map(OrganisationPages::seeOther)
                .orElseGet(() -> Response.ok(page(id, null, FormErrors.none())).build());
    }

    @POST
    public Response describe(@RestPath Long id, FormFields fields) {
        var form = DetailsForm.of(fields);
        if (!form.isOfOffered()) {
            throw new BadRequestException();
        }
        var faults = form.faults(Say.in(visitor));
        if (!faults.isEmpty()) {
            return Response.status(422).entity(page(id, form, faults)).build();
        }
        sight.one(id);
        return desk.describe(id, form.details(), sight.access(), signedIn.actor(), clock.instant())
                ? saved(id)
                : refused(id, Say.in(visitor).notTheirs());
    }

    /** @param number of the merge or split that is taken back */
    @POST
    @Path("/merges/{number}/reversal")
    public Response undo(@RestPath Long id, @RestPath Long number, FormFields nothing) {
        sight.one(id);
        var outcome = merges.undo(number, sight.access(), signedIn.actor(), clock.instant());
        return outcome instanceof Done ? saved(id) : refused(id, Say.why(outcome, visitor));
    }

    static Response saved(Long id) {
        return Response.seeOther(URI.create(OrganisationListPages.PATH + "/" + id + "?done=" + Flash.SAVED.key()))
                .build();
    }

    private static Response seeOther(Long id) {
        return Response.seeOther(URI.create(OrganisationListPages.PATH + "/" + id))
                .build();
    }

    private Response refused(Long id, String why) {
        return Response.status(422)
                .entity(page(id, null, FormErrors.none().add("merges", why)))
                .build();
    }

    private OrganisationPage page(Long id, DetailsForm typed, FormErrors errors) {
        var record = sight.one(id);
        return new OrganisationPage(
                record,
                record.spellings().stream().map(SpellingView::of).toList(),
                record.merges().stream().map(MergeView::of).toList(),
                desk.isOf(id, sight.access()),
                typed == null ? DetailsForm.of(record) : typed,
                choices.in(visitor.getLocale()),
                errors);
    }
}
