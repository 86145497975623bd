package org.openroundtable.organiser.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

/** Spellings leave a record, for a new one or for one that is there. */
@Path(OrganisationListPages.PATH + "/{id}/split")
@Produces(MediaType.TEXT_HTML)
public class SplitPages {

    private final Clock clock;
    private final Sight sight;
    private final AffectedEvents affected;
    private final MergeDesk desk;
    private final SignedIn signedIn;
    private final Visitor visitor;

    SplitPages(Clock clock, Sight sight, AffectedEvents affected, MergeDesk desk, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.sight = sight;
        this.affected = affected;
        this.desk = desk;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /**
     * @param spelling keys
     * @param country of those alone who are meant
     * @param q words by which another record is looked for
     */
    @GET
    public SplitPage ask(
            @RestPath Long id, @RestQuery List<String> spelling, @RestQuery String country, @RestQuery String q) {
        return page(id, spelling, country, q, FormErrors.none());
    }

    /** @param fields {@code spelling}: keys; {@code country}; {@code into}: id of a record, or none for a new one */
    @POST
    public Response split(@RestPath Long id, FormFields fields) {
        sight.one(id);
        var keys = fields.values("spelling");
        var wanted = fields.line("into");
        var into = WholeNumber.read(wanted).orElse(null);
        var country = fields.line("country");
        var outcome = keys.isEmpty()
                        || !wanted.isEmpty()
                                && (into == null || sight.find(into).isEmpty())
                ? null
                : desk.split(id, part(keys, country), into, sight.access(), signedIn.actor(), clock.instant());
        if (outcome instanceof Done done) {
            return OrganisationPages.saved(done.record());
        }
        var why = outcome == null ? Say.in(visitor).noneChosen() : Say.why(outcome, visitor);
        return Response.status(422)
                .entity(page(
                        id, keys, country, fields.line("q"), FormErrors.none().add("into-new", why)))
                .build();
    }

    private SplitPage page(Long id, List<String> keys, String country, String words, FormErrors errors) {
        var record = sight.one(id);
        var chosen = record.spellings().stream()
                .filter(one -> keys.contains(one.key()))
                .toList();
        if (chosen.isEmpty()) {
            errors.add("into-new", Say.in(visitor).noneChosen());
        }
        var changes = affected.by(id, part(keys, country));
        var isTheirs = changes.isOf(sight.access());
        if (!isTheirs) {
            errors.add("into-new", Say.in(visitor).notTheirs());
        }
        var leavesNone = !chosen.isEmpty() && affected.isAll(id, changes);
        if (leavesNone) {
            errors.add("into-new", Say.in(visitor).nothingLeft());
        }
        return new SplitPage(
                record,
                chosen.stream().map(one -> one.key()).toList(),
                chosen.stream().flatMap(one -> one.countries().stream()).collect(Collectors.toCollection(TreeSet::new)),
                country == null ? "" : country,
                words,
                sight.others(id, words),
                isTheirs && !leavesNone ? changes : null,
                errors);
    }

    private static Part part(List<String> keys, String country) {
        return new Part(Set.copyOf(keys), country == null || country.isEmpty() ? null : country);
    }
}
