package org.openroundtable.registration.search;

import java.time.Instant;

import org.openroundtable.registration.RegistrationState;

/**
 * Who has registered for one of several events.
 *
 * @param event its title in its first language
 * @param name null: not told
 * @param organisation as typed
 */
public record FoundPerson(
        Long id,
        String slug,
        String event,
        RegistrationState state,
        Instant registeredAt,
        String name,
        String email,
        String organisation) {

    /** What a list calls the person. */
    public String called() {
        return name == null ? email : name;
    }
}
