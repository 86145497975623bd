package org.openroundtable.organiser.figure.statement;

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

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.statement.Statement;
import org.openroundtable.report.statement.StatementFormat;
import org.openroundtable.report.statement.StatementView;
import org.openroundtable.report.statement.Statements;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

/** A press statement: counted again whenever it is looked at, handed out, published. */
@Path("/organiser/events/{slug}/figures/statements/{number}")
@Produces(MediaType.TEXT_HTML)
public class StatementPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final Statements statements;
    private final SignedIn signedIn;
    private final Visitor visitor;

    StatementPages(Clock clock, EventSnapshots events, Statements statements, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.statements = statements;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public StatementPage show(@RestPath String slug, @RestPath int number) {
        var event = event(slug);
        var statement = statement(event, number);
        return new StatementPage(
                slug,
                event.title(),
                number,
                StatementView.of(statement, event.timeZone(), visitor.getLocale()),
                Language.all().stream()
                        .map(language -> StatementView.of(statement, event.timeZone(), language.locale()))
                        .toList(),
                statements.recount(event, statement),
                List.of(StatementFormat.values()),
                statement.isPublished() ? Paths.publicStatement(slug, number) : null,
                signedIn.mayPublish(slug));
    }

    /**
     * @param language BCP 47 tag, one of ours
     * @param format {@code txt}, {@code html}, {@code pdf} or {@code json}
     */
    @GET
    @Path("statement-{language}.{format}")
    public Response file(
            @RestPath String slug, @RestPath int number, @RestPath String language, @RestPath String format) {
        var event = event(slug);
        var wanted = StatementFormat.of(format).orElseThrow(NotFoundException::new);
        var reader = Language.named(language).orElseThrow(NotFoundException::new);
        return Response.ok(statement(event, number).as(wanted, event.timeZone(), reader.locale()), wanted.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%d-%s.%s\"".formatted(slug, number, language, format))
                .build();
    }

    @POST
    @Path("publication")
    public Response publish(@RestPath String slug, @RestPath int number, FormFields nothing) {
        var event = event(slug);
        statement(event, number);
        statements.publish(event, number, signedIn.actor(), clock.instant());
        return done(slug, number, Flash.PUBLISHED);
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@RestPath String slug, @RestPath int number, FormFields nothing) {
        var event = event(slug);
        statement(event, number);
        statements.withdraw(event, number, signedIn.actor(), clock.instant());
        return done(slug, number, Flash.SAVED);
    }

    private static Response done(String slug, int number, Flash flash) {
        return Response.seeOther(URI.create(Paths.statement(slug, number) + "?done=" + flash.key()))
                .build();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private Statement statement(EventSnapshot event, int number) {
        return statements.of(event, number).orElseThrow(NotFoundException::new);
    }
}
