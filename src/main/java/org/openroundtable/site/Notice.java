package org.openroundtable.site;

import java.util.List;
import java.util.Optional;

/** All that is public about an event; each page shows a part of it. Sessions in order of time, in the chosen zone. */
record Notice(
        EventView event,
        Invitation invitation,
        List<SessionView> sessions,
        List<PersonView> speakers,
        ZoneChoice zones) {

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
