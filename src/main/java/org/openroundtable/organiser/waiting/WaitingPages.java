package org.openroundtable.organiser.waiting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.language.Text;
import org.openroundtable.organiser.waiting.WaitingPage.Line;
import org.openroundtable.organiser.waiting.WaitingPage.Person;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.waiting.InWait;
import org.openroundtable.registration.waiting.WaitingLines;
import org.openroundtable.time.InZone;

/** The waiting lists of an event: who, since when, and why they have no place yet. */
@Path("/organiser/events/{slug}/waiting")
@Produces(MediaType.TEXT_HTML)
public class WaitingPages {

    private static final int MOST = 500;

    private final EventSnapshots events;
    private final WaitingLines lines;

    WaitingPages(EventSnapshots events, WaitingLines lines) {
        this.events = events;
        this.lines = lines;
    }

    @GET
    public WaitingPage show(@RestPath String slug) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var waiting = lines.of(event.id(), MOST);
        return new WaitingPage(slug, event.title(), lines(event, waiting), waiting.size() == MOST ? MOST : null);
    }

    private static List<Line> lines(EventSnapshot event, List<InWait> waiting) {
        var bySession = new LinkedHashMap<String, List<Person>>();
        for (var one : waiting) {
            bySession
                    .computeIfAbsent(one.session(), first -> new ArrayList<>())
                    .add(new Person(one, InZone.at(one.since(), event.timeZone())));
        }
        return bySession.entrySet().stream()
                .map(line -> new Line(line.getKey(), title(event, line.getKey()), line.getValue()))
                .toList();
    }

    private static Text title(EventSnapshot event, String code) {
        return event.session(code).map(SessionRecord::title).orElse(null);
    }
}
