package org.openroundtable.organiser.registration.detail;

import java.time.Clock;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.notification.repetition.Repeated;
import org.openroundtable.notification.repetition.Repetitions;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.registration.note.RegistrationNotes;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** One registration, its tags and its link. */
@Path("/organiser/events/{slug}/registrations/{id}")
@Produces(MediaType.TEXT_HTML)
public class DetailPages {

    private final Clock clock;
    private final Holders holders;
    private final DetailAnswers answers;
    private final RegistrationNotes notes;
    private final Repetitions repetitions;
    private final SignedIn signedIn;

    DetailPages(
            Clock clock,
            Holders holders,
            DetailAnswers answers,
            RegistrationNotes notes,
            Repetitions repetitions,
            SignedIn signedIn) {
        this.clock = clock;
        this.holders = holders;
        this.answers = answers;
        this.notes = notes;
        this.repetitions = repetitions;
        this.signedIn = signedIn;
    }

    @GET
    public Response show(@RestPath String slug, @RestPath Long id) {
        return answers.page(holders.of(slug, id));
    }

    /** @param form {@code tags}: with commas between */
    @POST
    @Path("/tags")
    public Response tag(@RestPath String slug, @RestPath Long id, FormFields form) {
        var holder = holders.of(slug, id);
        var typed = form.text("tags");
        var tags = Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (tags.stream().anyMatch(tag -> tag.length() > RegistrationNotes.LONGEST_TAG)) {
            return answers.invalid(holder, form, "tags", answers.say().tooLong(RegistrationNotes.LONGEST_TAG));
        }
        notes.tag(id, tags, signedIn.actor(), clock.instant());
        return answers.done(holder, Flash.SAVED);
    }

    /** Mails a new link; those that were sent before stay valid. */
    @POST
    @Path("/link")
    public Response sendLink(@RestPath String slug, @RestPath Long id) {
        var holder = holders.of(slug, id);
        var outcome = repetitions.sendLink(id, signedIn.actor(), clock.instant());
        return outcome == Repeated.NOT_TRUE_ANY_MORE
                ? answers.invalid(holder, FormFields.NONE, "link", answers.say().notPossible())
                : answers.sent(holder, "link", outcome);
    }
}
