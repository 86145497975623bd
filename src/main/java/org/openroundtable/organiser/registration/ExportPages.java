package org.openroundtable.organiser.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.exchange.RegistrationExports;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.sheet.Sheet;
import org.openroundtable.sheet.SheetFormat;
import org.openroundtable.web.page.Visitor;

/** The list of an event's registrations as a file: those that the list shows at the same address, and what it shows of them. */
@Path("/organiser/events/{slug}/registrations/export.{format}")
public class ExportPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final RegistrationSearch search;
    private final RegistrationExports exports;
    private final ListColumns columns;
    private final SignedIn signedIn;
    private final Visitor visitor;

    ExportPages(
            Clock clock,
            EventSnapshots events,
            RegistrationSearch search,
            RegistrationExports exports,
            ListColumns columns,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.search = search;
        this.exports = exports;
        this.columns = columns;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** @param format {@code csv}, {@code xlsx} or {@code pdf} */
    @GET
    public Response export(@RestPath String slug, @RestPath String format, @Context UriInfo address) {
        var wanted = SheetFormat.of(format).orElseThrow(NotFoundException::new);
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var listing = Listing.of(address.getQueryParameters());
        exports.record(event, "registrations", listing, format, signedIn.actor(), clock.instant());
        return Response.ok(written(event, listing, wanted), wanted.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-registrations.%s\"".formatted(slug, format))
                .build();
    }

    /** Some at a time, each as soon as it was read. */
    private StreamingOutput written(EventSnapshot event, Listing listing, SheetFormat format) {
        var shown = columns.of(listing, event, visitor.getLocale());
        var title = event.title().in(visitor.getLocale()).text();
        return out -> {
            try (var sheet = format.on(out, event.slug(), title, visitor.getLocale())) {
                sheet.head(shown.stream().map(ListColumn::heading).toList());
                search.each(
                        event,
                        listing,
                        some -> some.forEach(one -> write(
                                sheet,
                                shown.stream().map(column -> column.cell(one)).toList())));
            } catch (UncheckedIOException gone) {
                throw gone.getCause();
            }
        };
    }

    private static void write(Sheet sheet, List<?> cells) {
        try {
            sheet.row(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
