package org.openroundtable.site.feed;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.link.Paths;
import org.openroundtable.programme.SessionType;
import org.openroundtable.programme.Sessions;
import org.openroundtable.speaker.Speakers;

/** Knows where the public pages are. */
@ApplicationScoped
class Sitemap {

    private final Events events;
    private final Sessions sessions;
    private final Speakers speakers;

    Sitemap(Events events, Sessions sessions, Speakers speakers) {
        this.events = events;
        this.sessions = sessions;
        this.speakers = speakers;
    }

    /** The path of each page about an event, a session or a speaker. */
    @Transactional
    List<String> paths() {
        var ofEvents = events.listAll().stream()
                .map(Event::slug)
                .flatMap(slug -> Stream.of(
                        Paths.event(slug), Paths.programme(slug), Paths.speakers(slug), Paths.organisations(slug)));
        var ofSessions = sessions.all().stream()
                .filter(session -> session.details().type() != SessionType.BREAK)
                .map(session -> Paths.session(session.event().slug(), session.code()));
        var ofSpeakers = speakers.all().stream()
                .map(speaker -> Paths.speaker(speaker.event().slug(), speaker.code()));
        return Stream.of(ofEvents, ofSessions, ofSpeakers)
                .flatMap(paths -> paths)
                .toList();
    }
}
