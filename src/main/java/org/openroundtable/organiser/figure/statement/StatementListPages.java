package org.openroundtable.organiser.figure.statement;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.figure.statement.StatementListPage.Row;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.disclosure.ToldTally;
import org.openroundtable.report.statement.Content;
import org.openroundtable.report.statement.Statement;
import org.openroundtable.report.statement.StatementView;
import org.openroundtable.report.statement.Statements;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The press statements of an event, and another as it would be. */
@Path("/organiser/events/{slug}/figures/statements")
@Produces(MediaType.TEXT_HTML)
public class StatementListPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final Statements statements;
    private final SignedIn signedIn;
    private final Visitor visitor;

    StatementListPages(Clock clock, EventSnapshots events, Statements statements, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.statements = statements;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /**
     * @param asOf local date and time by the clocks of the event; null: two minutes ago
     * @param known which organisations count
     * @param above sessions are counted that have more places than this
     */
    @GET
    public Response list(
            @RestPath String slug, @RestQuery String asOf, @RestQuery String known, @RestQuery String above) {
        var event = event(slug);
        var now = clock.instant();
        var form = StatementForm.of(asOf, known, above, event.timeZone(), now);
        var errors = form.check(event.timeZone(), now, say());
        return Response.status(errors.isEmpty() ? 200 : 422)
                .entity(page(event, form, errors))
                .build();
    }

    @POST
    public Response freeze(@RestPath String slug, FormFields fields) {
        var event = event(slug);
        var now = clock.instant();
        var form = new StatementForm(fields.line("asOf"), fields.line("known"), fields.line("above"));
        var errors = form.check(event.timeZone(), now, say());
        var number = errors.isEmpty()
                ? statements.freeze(event, form.terms(event.timeZone()), signedIn.actor(), now)
                : Optional.<Integer>empty();
        if (number.isPresent()) {
            return frozen(slug, number.get());
        }
        if (errors.isEmpty()) {
            errors.add("asOf", say().few(ToldTally.FEWEST));
        }
        return Response.status(422).entity(page(event, form, errors)).build();
    }

    private static Response frozen(String slug, int number) {
        return Response.seeOther(URI.create(Paths.statement(slug, number) + "?done=" + Flash.SAVED.key()))
                .build();
    }

    private StatementListPage page(EventSnapshot event, StatementForm form, FormErrors errors) {
        var known = statements.of(event).stream()
                .map(statement -> row(event, statement))
                .toList();
        var mayFreeze = signedIn.mayPublish(event.slug());
        return new StatementListPage(
                event.slug(),
                event.title(),
                known,
                mayFreeze ? form : null,
                errors,
                mayFreeze && errors.isEmpty() ? inAll(event, form) : List.of());
    }

    private List<StatementView> inAll(EventSnapshot event, StatementForm form) {
        var content = preview(event, form);
        return Language.all().stream()
                .map(language ->
                        StatementView.of(form.terms(event.timeZone()), content, event.timeZone(), language.locale()))
                .toList();
    }

    private Content preview(EventSnapshot event, StatementForm form) {
        return statements.preview(event, form.terms(event.timeZone()));
    }

    private Row row(EventSnapshot event, Statement statement) {
        var view = StatementView.of(statement, event.timeZone(), visitor.getLocale());
        return new Row(statement.number(), view.sentence(), view.frozenAt(), statement.isPublished());
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private StatementMessages say() {
        return MessageBundles.get(
                StatementMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }
}
