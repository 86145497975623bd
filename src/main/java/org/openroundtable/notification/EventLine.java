package org.openroundtable.notification;

import java.util.Objects;

import org.openroundtable.event.EventFacts;
import org.openroundtable.language.Language;
import org.openroundtable.language.Wording;
import org.openroundtable.time.LocalAndUtc;

/** What any letter can say of an event, in the reader's language. */
public final class EventLine {

    private final EventFacts event;
    private final Language language;
    private final MailMessages say;
    private final OrganiserText title;

    public EventLine(EventFacts event, Language language, MailMessages say) {
        this.event = event;
        this.language = language;
        this.say = say;
        this.title = OrganiserText.in(language.locale(), event.title());
    }

    /** Plain, of one line. */
    public String subject(String heading) {
        return ForeignText.intoPlain(say.subject(heading, title));
    }

    public OrganiserText title() {
        return title;
    }

    /** Whom answers go to. */
    public OrganiserText organiser() {
        return new OrganiserText(new Wording(event.organiser().name(), event.language()));
    }

    /** Who sends a letter about it. */
    public String footer() {
        return say.footer(title, organiser());
    }

    /** From its first session to its last; null: not at the times that were announced. */
    public LocalAndUtc.Span when() {
        return event.isScheduled()
                ? new LocalAndUtc(event.timeZone(), language.locale()).span(event.startsAt(), event.endsAt())
                : null;
    }

    /** Null: whoever is next has a place at once. */
    Long offerMinutes() {
        var minutes = event.registration().offerMinutes();
        return minutes == null ? null : Long.valueOf(minutes);
    }

    /** Null: it has no place yet. */
    public String where() {
        var venue = OrganiserText.in(language.locale(), event.venue());
        return switch (event.mode()) {
            case ONLINE -> say.online();
            case ONSITE -> Objects.toString(venue, null);
            case HYBRID -> venue == null || saysOnline(venue) ? Objects.toString(venue, null) : say.hybrid(venue);
        };
    }

    /** Some organisers write into the venue what the mode says already. */
    private boolean saysOnline(OrganiserText venue) {
        return venue.plain()
                .toLowerCase(language.locale())
                .contains(say.online().toLowerCase(language.locale()));
    }
}
