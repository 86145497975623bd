package org.openroundtable.organiser.figure.transparency;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.form.DomainMessages;
import org.openroundtable.organisation.naming.Namesakes;
import org.openroundtable.organisation.naming.Namings;
import org.openroundtable.organisation.naming.Participant;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.sheet.SheetFormat;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * A row for each organisation that took part, with the event as the record of the meeting: when and where it was, about
 * what, of which kind, who for the organiser, and with whom. All are in it, whether or not the public pages name
 * them. Nobody is named who registered.
 */
@Path("/organiser/events/{slug}/figures/transparency.{format}")
public class TransparencyExport {

    private final EventSnapshots events;
    private final Namings namings;
    private final Visitor visitor;

    TransparencyExport(EventSnapshots events, Namings namings, Visitor visitor) {
        this.events = events;
        this.namings = namings;
        this.visitor = visitor;
    }

    /** @param format {@code csv}, {@code xlsx} or {@code pdf} */
    @GET
    public Response export(@RestPath String slug, @RestPath String format) {
        var wanted = SheetFormat.of(format).orElseThrow(NotFoundException::new);
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        return Response.ok(written(event, namings.of(event), wanted), wanted.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-transparency.%s\"".formatted(slug, format))
                .build();
    }

    private StreamingOutput written(EventSnapshot event, List<Participant> organisations, SheetFormat format) {
        var reader = visitor.getLocale();
        var say = words(TransparencyMessages.class, reader);
        var domain = words(DomainMessages.class, reader);
        var title = event.title().in(reader).text();
        var meeting = Arrays.asList(
                event.slug(),
                days(event),
                title,
                domain.eventMode(event.mode()),
                event.venue() == null ? null : event.venue().in(reader).text(),
                event.organiser().name());
        var namesakes = Namesakes.among(organisations.stream().map(Participant::name));
        return out -> {
            try (var sheet = format.on(out, event.slug(), say.title() + ": " + title, reader)) {
                sheet.head(List.of(
                        say.record(),
                        say.date(),
                        say.subject(),
                        say.kind(),
                        say.place(),
                        say.representative(),
                        say.organisation(),
                        say.organisationType()));
                for (var organisation : sorted(organisations, reader)) {
                    var row = new ArrayList<Object>(meeting);
                    row.add(
                            namesakes.contains(organisation.name())
                                    ? organisation.name() + " (" + LocalText.country(organisation.country(), reader)
                                            + ")"
                                    : organisation.name());
                    row.add(domain.organisationType(organisation.type()));
                    sheet.row(row);
                }
            }
        };
    }

    /** A day, or from the first to the last (ISO 8601). */
    private static String days(EventSnapshot event) {
        var first = LocalDate.ofInstant(event.startsAt(), event.timeZone());
        var last = LocalDate.ofInstant(event.endsAt(), event.timeZone());
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private static List<Participant> sorted(List<Participant> organisations, Locale reader) {
        Comparator<String> alphabetically = Collator.getInstance(reader)::compare;
        return organisations.stream()
                .sorted(Comparator.comparing(
                        Participant::name, alphabetically.thenComparing(Comparator.naturalOrder())))
                .toList();
    }

    private static <T> T words(Class<T> bundle, Locale reader) {
        return MessageBundles.get(bundle, Localized.Literal.of(reader.toLanguageTag()));
    }
}
