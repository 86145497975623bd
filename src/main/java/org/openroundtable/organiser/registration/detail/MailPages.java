package org.openroundtable.organiser.registration.detail;

import java.time.Clock;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.notification.repetition.Repetitions;
import org.openroundtable.organiser.access.SignedIn;

/** The mails about one registration. */
@Path("/organiser/events/{slug}/registrations/{id}/mails/{mail}")
@Produces(MediaType.TEXT_HTML)
public class MailPages {

    private final Clock clock;
    private final Holders holders;
    private final Repetitions repetitions;
    private final DetailAnswers answers;
    private final SignedIn signedIn;

    MailPages(Clock clock, Holders holders, Repetitions repetitions, DetailAnswers answers, SignedIn signedIn) {
        this.clock = clock;
        this.holders = holders;
        this.repetitions = repetitions;
        this.answers = answers;
        this.signedIn = signedIn;
    }

    @POST
    @Path("/repetition")
    public Response repeat(@RestPath String slug, @RestPath Long id, @RestPath UUID mail) {
        var holder = holders.of(slug, id);
        var outcome =
                repetitions.repeat(id, mail, signedIn.actor(), clock.instant()).orElseThrow(NotFoundException::new);
        return answers.sent(holder, "mails", outcome);
    }
}
