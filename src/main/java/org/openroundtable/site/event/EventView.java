package org.openroundtable.site.event;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.event.EventAddresses;
import org.openroundtable.event.EventFacts;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventPhase;
import org.openroundtable.event.LinkedDocument;
import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.web.page.Accent;

/** An event as its pages show it; times in the event's zone, {@code theme} null without colours of its own. */
public record EventView(
        String slug,
        Text title,
        Text series,
        Integer edition,
        Text summary,
        Text description,
        Text audience,
        EventMode mode,
        Text venue,
        ZoneId zone,
        List<String> languages,
        String organiser,
        String country,
        String email,
        EventAddresses addresses,
        boolean saysPrivacy,
        List<LinkedDocument> documents,
        ZonedDateTime start,
        ZonedDateTime end,
        EventPhase phase,
        String theme) {

    public static EventView of(EventFacts event, Instant now) {
        return new EventView(
                event.slug(),
                event.title(),
                event.details().series(),
                event.details().edition(),
                event.details().summary(),
                event.details().description(),
                event.details().audience(),
                event.mode(),
                event.venue(),
                event.timeZone(),
                List.copyOf(event.details().languages()),
                event.organiser().name(),
                event.organiser().country(),
                event.organiser().email(),
                event.details().addresses(),
                event.details().privacy() != null,
                List.copyOf(event.details().documents()),
                event.startsAt().atZone(event.timeZone()),
                event.endsAt().atZone(event.timeZone()),
                event.phaseAt(now),
                Accent.of(event.details().accentColour())
                        .map(own -> Paths.theme(event.slug()))
                        .orElse(null));
    }

    public String path() {
        return Paths.event(slug);
    }

    /** Null: it says nothing of personal data on a page of its own. */
    public String privacyPage() {
        return saysPrivacy ? Paths.privacy(slug) : null;
    }

    public boolean isOver() {
        return phase == EventPhase.OVER;
    }
}
