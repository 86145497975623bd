package org.openroundtable.organiser.waiting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.waiting.WaitingPage.Line;
import org.openroundtable.organiser.waiting.WaitingPage.Person;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.waiting.WaitingLine;
import org.openroundtable.registration.waiting.WaitingLines;
import org.openroundtable.time.InZone;

/** The waiting lists of an event: who, since when, and why they have no place yet. */
@Path("/organiser/events/{slug}/waiting")
@Produces(MediaType.TEXT_HTML)
public class WaitingPages {

    /** Of each list; the others are a link away. */
    private static final int MOST = 100;

    private final EventSnapshots events;
    private final WaitingLines lines;

    WaitingPages(EventSnapshots events, WaitingLines lines) {
        this.events = events;
        this.lines = lines;
    }

    @GET
    public WaitingPage show(@RestPath String slug) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        return new WaitingPage(
                slug,
                event.title(),
                lines.of(event.id(), MOST).stream()
                        .map(line -> line(event, line))
                        .toList());
    }

    private static Line line(EventSnapshot event, WaitingLine line) {
        return new Line(
                line.session(),
                event.session(line.session()).map(SessionRecord::title).orElse(null),
                line.first().stream()
                        .map(one -> new Person(one, InZone.at(one.since(), event.timeZone())))
                        .toList(),
                line.total());
    }
}
