package org.openroundtable.registration.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.openroundtable.question.Answers;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.registrant.Registrant;

/**
 * A registration in a list.
 *
 * @param language BCP 47 tag of the language to write in
 * @param places what it has or waits for, by the codes of the sessions, in their order
 * @param tags in order
 */
public record FoundRegistration(
        Long id,
        RegistrationState state,
        Instant registeredAt,
        String language,
        Registrant registrant,
        Map<String, PlaceState> places,
        List<String> tags,
        Origin origin) {

    /** What a list calls the person: a name, or else the address. */
    public String called() {
        var name = registrant.fullName();
        return name.isEmpty() ? registrant.email() : name;
    }

    public Answers answers() {
        return registrant.answers();
    }
}
