package org.openroundtable.organiser.registration.imports;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.registration.imports.IntakePage.Earlier;
import org.openroundtable.organiser.registration.imports.IntakePage.Event;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.exchange.RegistrationIntake;
import org.openroundtable.sheet.reading.SheetFile;
import org.openroundtable.sheet.reading.SheetReading.Refused;
import org.openroundtable.sheet.reading.SheetReading.Table;
import org.openroundtable.time.InZone;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.UploadForm;
import org.openroundtable.web.page.Visitor;

/** Where a table is sent of those who are to be registered. */
@Path("/organiser/events/{slug}/registrations/import")
@Produces(MediaType.TEXT_HTML)
public class IntakePages {

    private static final int LONGEST_NAME = 100;

    private final Clock clock;
    private final EventSnapshots events;
    private final RegistrationIntake intake;
    private final SignedIn signedIn;
    private final Visitor visitor;

    IntakePages(Clock clock, EventSnapshots events, RegistrationIntake intake, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.intake = intake;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public IntakePage form(@RestPath String slug) {
        return page(event(slug), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestPath String slug, UploadForm form) throws IOException {
        try (form) {
            var event = event(slug);
            if (form.file() == null) {
                return invalid(event, say().fileMissing());
            }
            var reading = SheetFile.read(form.file());
            if (!(reading instanceof Table table)) {
                return invalid(event, why((Refused) reading));
            }
            var id = intake.keep(event, name(form.fileName()), table, signedIn.actor(), clock.instant());
            return Response.seeOther(URI.create(path(slug) + "/" + id)).build();
        }
    }

    private static String name(String sent) {
        var name = sent.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private String why(Refused refused) {
        return switch (refused.why()) {
            case NO_TABLE -> say().noTable();
            case EMPTY -> say().empty();
            case TOO_LARGE -> say().tooLarge(SheetFile.MOST_ROWS - 1);
            case FORMULA -> say().formula(refused.where());
            case MACROS -> say().macros();
        };
    }

    private IntakeMessages say() {
        return FaultTexts.in(visitor.getLocale());
    }

    private Response invalid(EventSnapshot event, String message) {
        return Response.status(422)
                .entity(page(event, FormErrors.none().add("file", message)))
                .build();
    }

    private IntakePage page(EventSnapshot event, FormErrors errors) {
        var earlier = intake.of(event).stream()
                .map(job -> new Earlier(
                        job.id(), job.fileName(), InZone.at(job.uploadedAt(), event.timeZone()), job.isStarted()))
                .toList();
        return new IntakePage(new Event(event.slug(), event.title(), path(event.slug())), earlier, errors);
    }

    static String path(String slug) {
        return Paths.organiserRegistrations(slug) + "/import";
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }
}
