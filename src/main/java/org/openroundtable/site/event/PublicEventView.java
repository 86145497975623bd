package org.openroundtable.site.event;

import java.util.List;
import java.util.Optional;

import org.openroundtable.attachment.EventFiles;
import org.openroundtable.site.programme.PersonView;
import org.openroundtable.site.programme.SessionView;
import org.openroundtable.site.programme.ZoneChoice;

/**
 * All that is public about an event; each page shows a part of it. Sessions in order of time, in the chosen zone.
 *
 * @param why it is cancelled or postponed; null: it is not, or the organiser does not say
 */
public record PublicEventView(
        EventView event,
        String why,
        RegisterButton button,
        List<SessionView> sessions,
        List<PersonView> speakers,
        ZoneChoice zones,
        EventFiles files) {

    /** As many as the page of the event shows of a large number. */
    private static final int SOME = 48;

    /** All, unless they are many. */
    public List<PersonView> someSpeakers() {
        return isMoreSpeakers() ? speakers.subList(0, SOME / 2) : speakers;
    }

    public boolean isMoreSpeakers() {
        return speakers.size() > SOME;
    }

    Optional<SessionView> session(String code) {
        return sessions.stream().filter(session -> session.code().equals(code)).findFirst();
    }

    Optional<PersonView> speaker(String code) {
        return speakers.stream().filter(speaker -> speaker.code().equals(code)).findFirst();
    }

    List<SessionView> scheduleOf(PersonView speaker) {
        return sessions.stream()
                .filter(session -> session.people().stream()
                        .anyMatch(person -> person.code().equals(speaker.code())))
                .toList();
    }
}
