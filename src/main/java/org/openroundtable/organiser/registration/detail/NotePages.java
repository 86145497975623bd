package org.openroundtable.organiser.registration.detail;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.registration.note.RegistrationNotes;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** What organisers write down about a registration. */
@Path("/organiser/events/{slug}/registrations/{id}/notes")
@Produces(MediaType.TEXT_HTML)
public class NotePages {

    private final Clock clock;
    private final Holders holders;
    private final DetailAnswers answers;
    private final RegistrationNotes notes;
    private final SignedIn signedIn;

    NotePages(Clock clock, Holders holders, DetailAnswers answers, RegistrationNotes notes, SignedIn signedIn) {
        this.clock = clock;
        this.holders = holders;
        this.answers = answers;
        this.notes = notes;
        this.signedIn = signedIn;
    }

    @POST
    public Response add(@RestPath String slug, @RestPath Long id, FormFields form) {
        var holder = holders.of(slug, id);
        var errors = check(form);
        if (!errors.isEmpty()) {
            return answers.invalid(holder, form, "note", errors.of("note").message());
        }
        notes.note(id, form.value("note").strip(), signedIn.actor(), clock.instant());
        return answers.done(holder, Flash.SAVED);
    }

    @GET
    @Path("/{number}")
    public NotePage edit(@RestPath String slug, @RestPath Long id, @RestPath Long number) {
        var holder = holders.of(slug, id);
        var text = notes.text(id, number).orElseThrow(NotFoundException::new);
        return new NotePage(holder, number, text, FormErrors.none());
    }

    @POST
    @Path("/{number}")
    public Response rewrite(@RestPath String slug, @RestPath Long id, @RestPath Long number, FormFields form) {
        var holder = holders.of(slug, id);
        var errors = check(form);
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(new NotePage(holder, number, form.text("note"), errors))
                    .build();
        }
        notes.rewrite(id, number, form.value("note").strip(), signedIn.actor(), clock.instant());
        return answers.done(holder, Flash.SAVED);
    }

    @POST
    @Path("/{number}/removal")
    public Response remove(@RestPath String slug, @RestPath Long id, @RestPath Long number) {
        var holder = holders.of(slug, id);
        notes.remove(id, number, signedIn.actor(), clock.instant());
        return answers.done(holder, Flash.SAVED);
    }

    private FormErrors check(FormFields form) {
        var text = form.text("note");
        if (text.isBlank()) {
            return FormErrors.none().add("note", answers.say().noteMissing());
        }
        return text.length() > RegistrationNotes.LONGEST_NOTE
                ? FormErrors.none().add("note", answers.say().tooLong(RegistrationNotes.LONGEST_NOTE))
                : FormErrors.none();
    }
}
