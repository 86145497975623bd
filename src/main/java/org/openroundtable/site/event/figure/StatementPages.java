package org.openroundtable.site.event.figure;

import java.time.Clock;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.disclosure.Licence;
import org.openroundtable.report.statement.Statement;
import org.openroundtable.report.statement.StatementFormat;
import org.openroundtable.report.statement.StatementView;
import org.openroundtable.report.statement.Statements;
import org.openroundtable.site.event.EventView;
import org.openroundtable.site.event.PageHead;
import org.openroundtable.web.kept.PublicPage;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.TemplateInstance;

/** Press statements that are published, each at an address that stays. */
@Path("/events/{slug}/figures/{number}")
@Produces(MediaType.TEXT_HTML)
public class StatementPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final Statements statements;
    private final PublicUrl address;
    private final Visitor visitor;

    StatementPages(Clock clock, EventSnapshots events, Statements statements, PublicUrl address, Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.statements = statements;
        this.address = address;
        this.visitor = visitor;
    }

    @GET
    @PublicPage
    public TemplateInstance show(@RestPath String slug, @RestPath int number) {
        var event = event(slug);
        var view = EventView.of(event, clock.instant());
        return new StatementPage(
                PageHead.of(address.of(Paths.publicStatement(slug, number)), view),
                view,
                number,
                StatementView.of(published(event, number), event.timeZone(), visitor.getLocale()),
                List.of(StatementFormat.values()),
                Licence.CC_BY_4_0);
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
        return Response.ok(published(event, number).as(wanted, event.timeZone(), reader.locale()), wanted.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%d-%s.%s\"".formatted(slug, number, language, format))
                .build();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private Statement published(EventSnapshot event, int number) {
        return statements.of(event, number).filter(Statement::isPublished).orElseThrow(NotFoundException::new);
    }
}
