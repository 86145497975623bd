package org.openroundtable.site.event.figure;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.form.DomainMessages;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.report.disclosure.ToldFigures;
import org.openroundtable.report.disclosure.ToldShare;
import org.openroundtable.report.disclosure.ToldTally;
import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.statement.Statement;
import org.openroundtable.report.statement.StatementView;
import org.openroundtable.report.statement.Statements;
import org.openroundtable.site.event.EventView;
import org.openroundtable.site.event.PageHead;
import org.openroundtable.site.event.figure.FiguresPage.SessionLine;
import org.openroundtable.site.event.figure.FiguresPage.StatementLink;
import org.openroundtable.site.event.figure.FiguresPage.Use;
import org.openroundtable.site.shown.ShownEvents;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.kept.PublicPage;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;

/** What is counted of an event, as far as everybody may know it. */
@Path("/events/{slug}/figures")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class FigurePages {

    private final Clock clock;
    private final ShownEvents events;
    private final ToldFigures figures;
    private final Statements statements;
    private final PublicUrl address;
    private final Visitor visitor;
    private final RateLimits limits;
    private final HttpServerRequest request;

    FigurePages(
            Clock clock,
            ShownEvents events,
            ToldFigures figures,
            Statements statements,
            PublicUrl address,
            Visitor visitor,
            RateLimits limits,
            HttpServerRequest request) {
        this.clock = clock;
        this.events = events;
        this.figures = figures;
        this.statements = statements;
        this.address = address;
        this.visitor = visitor;
        this.limits = limits;
        this.request = request;
    }

    /**
     * @param asOf RFC 3339, or local date and time by the clocks of the event; null or empty: now
     * @param known which organisations count, {@code then} or {@code now}
     */
    @GET
    public TemplateInstance show(@RestPath String slug, @RestQuery String asOf, @RestQuery String known) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var now = clock.instant();
        var view = EventView.of(event, now);
        var moment = AskedMoment.of(asOf, known, event.timeZone(), now);
        if (!moment.isNow()) {
            limits.countQuestion(request);
        }
        var told = figures.publicly(event, moment.asOf());
        return new FiguresPage(
                PageHead.of(address.of(Paths.publicFigures(slug)), view),
                view,
                moment,
                told.figures(),
                sessions(event, told),
                tables(told),
                statements(event),
                Use.of(slug, moment));
    }

    private static List<SessionLine> sessions(EventSnapshot event, ToldTally told) {
        var known = event.ever().stream().collect(Collectors.toMap(SessionRecord::code, Function.identity()));
        return told.sessions().stream()
                .map(share ->
                        new SessionLine(share.key(), known.get(share.key()).title(), share.persons()))
                .toList();
    }

    private List<StatementLink> statements(EventSnapshot event) {
        return statements.of(event).stream()
                .filter(Statement::isPublished)
                .map(statement -> new StatementLink(
                        StatementView.of(statement, event.timeZone(), visitor.getLocale())
                                .sentence(),
                        Paths.publicStatement(event.slug(), statement.number())))
                .toList();
    }

    private List<TableView> tables(ToldTally told) {
        return told.shares().entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(this::table)
                .toList();
    }

    private TableView table(Map.Entry<Breakdown, List<ToldShare>> table) {
        return new TableView(
                table.getKey(),
                table.getValue().stream()
                        .map(share -> new TableView.Line(label(table.getKey(), share.key()), share.persons()))
                        .toList());
    }

    private String label(Breakdown by, String key) {
        var reader = visitor.getLocale();
        return by == Breakdown.COUNTRY ? LocalText.country(key, reader) : type(OrganisationType.valueOf(key), reader);
    }

    private static String type(OrganisationType type, Locale reader) {
        return MessageBundles.get(DomainMessages.class, Localized.Literal.of(reader.toLanguageTag()))
                .organisationType(type);
    }
}
