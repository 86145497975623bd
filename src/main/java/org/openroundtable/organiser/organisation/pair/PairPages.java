package org.openroundtable.organiser.organisation.pair;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.organisation.merge.MergeDesk;
import org.openroundtable.organisation.merge.MergeOutcome;
import org.openroundtable.organisation.merge.MergeOutcome.Done;
import org.openroundtable.organisation.merge.MergeOutcome.NotTheirs;
import org.openroundtable.organisation.pair.FoundPair;
import org.openroundtable.organisation.pair.PairQueue;
import org.openroundtable.organisation.pair.PairQueue.Part;
import org.openroundtable.organisation.pair.Verdict;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.organisation.Say;
import org.openroundtable.organiser.organisation.Sight;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

/** The queue of pairs, which somebody goes through one by one. */
@Path(PairPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class PairPages {

    static final String PATH = "/organiser/pairs";

    private static final int ON_A_PAGE = 20;

    private final Clock clock;
    private final PairQueue queue;
    private final MergeDesk desk;
    private final Sight sight;
    private final SignedIn signedIn;
    private final Visitor visitor;

    PairPages(Clock clock, PairQueue queue, MergeDesk desk, Sight sight, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.queue = queue;
        this.desk = desk;
        this.sight = sight;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** @param show which of them, by the name of the part in small letters; else those that nobody has decided */
    @GET
    public PairPage list(@RestQuery String show) {
        return page(part(show), FormErrors.none());
    }

    /** @param fields {@code verdict}: name of what somebody says */
    @POST
    @Path("/{id}")
    public Response decide(@RestPath Long id, FormFields fields) {
        var pair = pair(id);
        var verdict = fields.choice("verdict", Verdict.values()).orElseThrow(BadRequestException::new);
        var outcome = verdict == Verdict.SAME
                ? merge(pair)
                : desk.tellApart(
                        pair.smaller().id(),
                        pair.larger().id(),
                        verdict,
                        sight.access(),
                        signedIn.actor(),
                        clock.instant());
        return answer(outcome);
    }

    @POST
    @Path("/{id}/reversal")
    public Response reopen(@RestPath Long id, FormFields nothing) {
        var pair = pair(id);
        return answer(desk.tellApart(
                pair.smaller().id(), pair.larger().id(), null, sight.access(), signedIn.actor(), clock.instant()));
    }

    /** The one with fewer registrations becomes part of the other, unless only the other one is theirs. */
    private MergeOutcome merge(FoundPair pair) {
        var outcome = merge(pair.smaller().id(), pair.larger().id());
        return outcome instanceof NotTheirs
                ? merge(pair.larger().id(), pair.smaller().id())
                : outcome;
    }

    private MergeOutcome merge(Long from, Long into) {
        return desk.merge(from, into, sight.access(), signedIn.actor(), clock.instant());
    }

    private Response answer(MergeOutcome outcome) {
        return outcome instanceof Done
                ? Response.seeOther(URI.create(PATH + "?done=" + Flash.SAVED.key()))
                        .build()
                : Response.status(422)
                        .entity(page(Part.OPEN, FormErrors.none().add("pairs", Say.why(outcome, visitor))))
                        .build();
    }

    private FoundPair pair(Long id) {
        return queue.one(id, sight.slugs()).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private PairPage page(Part part, FormErrors errors) {
        return new PairPage(
                part,
                List.of(Part.values()),
                queue.first(part, sight.slugs(), ON_A_PAGE).stream()
                        .map(PairView::of)
                        .toList(),
                errors);
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Part.OPEN);
    }
}
