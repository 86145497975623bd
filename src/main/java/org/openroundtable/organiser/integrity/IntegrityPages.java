package org.openroundtable.organiser.integrity;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.organiser.integrity.IntegrityPage.Line;
import org.openroundtable.report.integrity.IntegrityCheck;
import org.openroundtable.report.integrity.IntegrityChecks;
import org.openroundtable.report.integrity.Invariant;

/** Whether the books are right. */
@Path("/organiser/integrity")
@Produces(MediaType.TEXT_HTML)
public class IntegrityPages {

    private static final double MILLIS = 1_000;

    private final Clock clock;
    private final IntegrityChecks checks;

    IntegrityPages(Clock clock, IntegrityChecks checks) {
        this.clock = clock;
        this.checks = checks;
    }

    @GET
    public IntegrityPage show() {
        return checks.latest().map(IntegrityPages::page).orElseGet(() -> new IntegrityPage(null, 0, true, List.of()));
    }

    @POST
    @Path("/checks")
    public Response check() {
        checks.run(clock.instant());
        return Response.seeOther(URI.create("/organiser/integrity")).build();
    }

    private static IntegrityPage page(IntegrityCheck check) {
        return new IntegrityPage(
                check.checkedAt().atZone(ZoneOffset.UTC),
                check.millis() / MILLIS,
                check.violations().isEmpty(),
                Arrays.stream(Invariant.values())
                        .map(invariant -> new Line(invariant, check.of(invariant)))
                        .toList());
    }
}
