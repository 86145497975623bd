package org.openroundtable.organiser.registration.detail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.openroundtable.registration.access.RegistrationLookup;

/** Finds a registration within the event that somebody may see. */
@ApplicationScoped
public class Holders {

    private final RegistrationLookup lookup;

    Holders(RegistrationLookup lookup) {
        this.lookup = lookup;
    }

    /** @throws NotFoundException if there is none of that number in the event */
    public Holder of(String slug, Long id) {
        return lookup.inEvent(slug, id)
                .map(found -> new Holder(found.event(), found.registration()))
                .orElseThrow(NotFoundException::new);
    }
}
