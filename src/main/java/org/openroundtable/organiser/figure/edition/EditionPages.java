package org.openroundtable.organiser.figure.edition;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.figure.edition.EditionPage.Group;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.sheet.SheetFormat;

/** The editions of an event's series, as far as the account may see their figures. */
@Path("/organiser/events/{slug}/figures/editions")
@Produces(MediaType.TEXT_HTML)
public class EditionPages {

    private final EventSnapshots events;
    private final Editions editions;
    private final EditionTables tables;

    EditionPages(EventSnapshots events, Editions editions, EditionTables tables) {
        this.events = events;
        this.editions = editions;
        this.tables = tables;
    }

    @GET
    public EditionPage show(@RestPath String slug) {
        var event = event(slug);
        var all = editions.of(event);
        return new EditionPage(
                slug,
                Paths.figures(slug) + "/editions",
                event.title(),
                event.details().series(),
                all,
                List.of(Figure.values()),
                Group.of(current(all, slug)));
    }

    /** @param code {@code figures}, or the loyalty of organisations */
    @GET
    @Path("/{code}/export.{format}")
    @Produces(MediaType.WILDCARD)
    public Response export(@RestPath String slug, @RestPath String code, @RestPath String format) {
        var wanted = SheetFormat.of(format).orElseThrow(NotFoundException::new);
        var all = editions.of(event(slug));
        var table = tables.of(all, current(all, slug), code).orElseThrow(NotFoundException::new);
        return Response.ok((StreamingOutput) out -> table.writeTo(out, wanted), wanted.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-editions-%s.%s\"".formatted(slug, code, format))
                .build();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private static Edition current(List<Edition> editions, String slug) {
        return editions.stream()
                .filter(edition -> edition.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
