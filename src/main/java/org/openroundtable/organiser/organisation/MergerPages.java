package org.openroundtable.organiser.organisation;

import java.time.Clock;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.WholeNumber;
import org.openroundtable.organisation.merge.AffectedEvents;
import org.openroundtable.organisation.merge.MergeDesk;
import org.openroundtable.organisation.merge.MergeOutcome.Done;
import org.openroundtable.organisation.merge.Part;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.registration.delegation.Delegations;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

/** One record becomes part of another: which, what changes, and then it is done. */
@Path(OrganisationListPages.PATH + "/{id}/merger")
@Produces(MediaType.TEXT_HTML)
public class MergerPages {

    private final Clock clock;
    private final Sight sight;
    private final AffectedEvents affected;
    private final MergeDesk desk;
    private final Delegations delegations;
    private final SignedIn signedIn;
    private final Visitor visitor;

    MergerPages(
            Clock clock,
            Sight sight,
            AffectedEvents affected,
            MergeDesk desk,
            Delegations delegations,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.sight = sight;
        this.affected = affected;
        this.desk = desk;
        this.delegations = delegations;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** @param into id of the one that was chosen; absent: somebody looks for it */
    @GET
    public MergerPage ask(@RestPath Long id, @RestQuery String q, @RestQuery Long into) {
        return page(id, q, into, FormErrors.none());
    }

    @POST
    public Response merge(@RestPath Long id, FormFields fields) {
        var into = WholeNumber.read(fields.value("into")).orElse(null);
        sight.one(id);
        if (into == null || sight.find(into).isEmpty()) {
            return Response.status(422)
                    .entity(page(
                            id,
                            null,
                            null,
                            FormErrors.none().add("q", Say.in(visitor).noneChosen())))
                    .build();
        }
        var outcome = desk.merge(id, into, sight.access(), signedIn.actor(), clock.instant());
        return outcome instanceof Done done
                ? OrganisationPages.saved(done.record())
                : Response.status(422)
                        .entity(page(id, null, null, FormErrors.none().add("q", Say.why(outcome, visitor))))
                        .build();
    }

    private MergerPage page(Long id, String words, Long into, FormErrors errors) {
        var record = sight.one(id);
        var target = into == null ? null : sight.find(into).orElse(null);
        var changes = target == null ? null : affected.by(id, Part.ALL);
        var isTheirs = changes != null && changes.isOf(sight.access());
        if (changes != null && !isTheirs) {
            errors.add("q", Say.in(visitor).notTheirs());
        }
        return new MergerPage(
                record,
                words,
                sight.others(id, words == null ? record.name() : words),
                target,
                isTheirs ? changes : null,
                isTheirs ? delegations.beyondLimitIfOne(List.of(into, id), clock.instant()) : List.of(),
                errors);
    }
}
