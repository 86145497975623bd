package org.openroundtable.organisation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/**
 * To which organisation registrations pointed, from when until when. To which one points now it says itself; here is kept
 * what has ended, so that one that never pointed elsewhere costs nothing. The first time began when it was made, and each
 * next one when the last ended.
 */
@ApplicationScoped
public class Affiliations implements PanacheRepository<Affiliation> {

    /** The registration, whose details were corrected, pointed to the organisation until now. */
    public void ended(Long registration, Organisation organisation, Instant now) {
        var affiliation = new Affiliation();
        affiliation.registrationId = registration;
        affiliation.organisationId = organisation.id;
        affiliation.until = now;
        persist(affiliation);
    }
}
