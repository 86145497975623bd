package org.openroundtable.organiser.attendance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.openroundtable.registration.exchange.RegistrationExports;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.sheet.Sheet;
import org.openroundtable.sheet.SheetFormat;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The list of a session as a file: those whom the page shows at the same address. */
@Path("/organiser/events/{slug}/attendance/{code}/export.{format}")
public class AttendanceExport {

    private final Clock clock;
    private final Doors doors;
    private final AttendanceViews views;
    private final RegistrationSearch search;
    private final RegistrationExports exports;
    private final SignedIn signedIn;
    private final Visitor visitor;

    AttendanceExport(
            Clock clock,
            Doors doors,
            AttendanceViews views,
            RegistrationSearch search,
            RegistrationExports exports,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.doors = doors;
        this.views = views;
        this.search = search;
        this.exports = exports;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** @param format {@code csv}, {@code xlsx} or {@code pdf} */
    @GET
    public Response export(
            @RestPath String slug, @RestPath String code, @RestPath String format, @Context UriInfo address) {
        var wanted = SheetFormat.of(format).orElseThrow(NotFoundException::new);
        var door = doors.of(slug, code);
        var listing = AttendanceQuery.of(address.getQueryParameters()).listing(door.session());
        exports.record(door.event(), "attendance", listing, format, signedIn.actor(), clock.instant());
        return Response.ok(written(door, listing, wanted), wanted.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s-attendance.%s\"".formatted(slug, code, format))
                .build();
    }

    private StreamingOutput written(Door door, Listing listing, SheetFormat format) {
        var reader = visitor.getLocale();
        var say = MessageBundles.get(AttendanceMessages.class, Localized.Literal.of(reader.toLanguageTag()));
        var title = door.title().in(reader).text();
        return out -> {
            try (var sheet = format.on(out, door.session().code(), title, reader)) {
                sheet.head(List.of(say.name(), say.organisation(), say.place(), say.here(), say.since(), say.by()));
                search.each(door.event(), listing, some -> views.persons(door, some)
                        .forEach(person -> write(sheet, person, say)));
            } catch (UncheckedIOException gone) {
                throw gone.getCause();
            }
        };
    }

    private static void write(Sheet sheet, Person person, AttendanceMessages say) {
        var mark = person.mark();
        var cells = new ArrayList<Object>();
        cells.addAll(List.of(person.name(), person.organisation()));
        cells.add(person.expected() ? say.yes() : say.no());
        cells.add(person.isPresent() ? say.yes() : say.no());
        cells.add(mark == null ? null : person.since().toLocalDateTime().truncatedTo(ChronoUnit.SECONDS));
        cells.add(mark == null ? null : mark.by());
        try {
            sheet.row(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
