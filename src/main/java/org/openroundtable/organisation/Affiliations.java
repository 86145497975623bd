package org.openroundtable.organisation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * To which organisation registrations pointed, from when until when. To which one points now it says itself; here is kept
 * what has ended, so that one that never pointed elsewhere costs nothing. The first time began when it was made, and each
 * next one when the last ended.
 */
@ApplicationScoped
public class Affiliations {

    private final EntityManager database;

    Affiliations(EntityManager database) {
        this.database = database;
    }

    /** The registration, whose details were corrected, pointed to the organisation until now. */
    public void ended(Long registration, Organisation organisation, Instant now) {
        database.createNativeQuery(
                        "insert into organisation_past (registration_id, organisation_id, until) values (?1, ?2, ?3)")
                .setParameter(1, registration)
                .setParameter(2, organisation.id)
                .setParameter(3, now)
                .executeUpdate();
    }
}
