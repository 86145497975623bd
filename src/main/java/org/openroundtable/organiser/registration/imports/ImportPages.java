package org.openroundtable.organiser.registration.imports;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.exchange.ImportJob;
import org.openroundtable.registration.exchange.RegistrationIntake;
import org.openroundtable.sheet.CsvSheet;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.TemplateInstance;

/** A table of those who are to be registered: how it is understood, what it would come to, and how far it has come. */
@Path("/organiser/events/{slug}/registrations/import/{id}")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final RegistrationIntake intake;
    private final PlanForm plans;
    private final ImportViews views;
    private final SignedIn signedIn;
    private final Visitor visitor;

    ImportPages(
            Clock clock,
            EventSnapshots events,
            RegistrationIntake intake,
            PlanForm plans,
            ImportViews views,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.intake = intake;
        this.plans = plans;
        this.views = views;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(@RestPath String slug, @RestPath Long id) {
        var event = event(slug);
        var job = job(event, id);
        return job.isStarted()
                ? views.progress(event, job)
                : views.mapping(event, job, plans.filled(event, job), FormErrors.none());
    }

    /** Says how the columns are understood; what it would come to is shown next. */
    @POST
    public Response understand(@RestPath String slug, @RestPath Long id, FormFields form) {
        var event = event(slug);
        var job = job(event, id);
        var errors = plans.check(event, job, form);
        if (!job.isStarted() && !errors.isEmpty()) {
            return Response.status(422)
                    .entity(views.mapping(event, job, form, errors))
                    .build();
        }
        intake.understand(event, id, plans.plan(event, job, form));
        return Response.seeOther(URI.create(IntakePages.path(slug) + "/" + id)).build();
    }

    /** A second click finds it begun. */
    @POST
    @Path("/start")
    public Response start(@RestPath String slug, @RestPath Long id) {
        var event = event(slug);
        var job = job(event, id);
        if (!intake.start(event, id, signedIn.actor(), clock.instant()) && !job.isStarted() && job.plan() == null) {
            return Response.status(Status.CONFLICT)
                    .entity(views.mapping(event, job, plans.filled(event, job), FormErrors.none()))
                    .build();
        }
        return Response.seeOther(URI.create(IntakePages.path(slug) + "/" + id)).build();
    }

    /** What is wrong with it, or whom it did not register, row by row. */
    @GET
    @Path("/errors.csv")
    public Response errors(@RestPath String slug, @RestPath Long id) {
        var event = event(slug);
        var job = job(event, id);
        if (job.plan() == null) {
            throw new NotFoundException();
        }
        return Response.ok(written(views.lines(event, job)), CsvSheet.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-import-%d-errors.csv\"".formatted(slug, id))
                .build();
    }

    private StreamingOutput written(List<FaultLine> lines) {
        var say = FaultTexts.in(visitor.getLocale());
        return out -> {
            try (var sheet = new CsvSheet(out)) {
                sheet.head(List.of(say.row(), say.column(), say.value(), say.wrong()));
                for (var line : lines) {
                    write(sheet, line);
                }
            }
        };
    }

    private static void write(CsvSheet sheet, FaultLine line) throws IOException {
        sheet.row(List.of(line.row(), line.column(), line.value(), line.message()));
    }

    private ImportJob job(EventSnapshot event, Long id) {
        return intake.inEvent(event, id).orElseThrow(NotFoundException::new);
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }
}
