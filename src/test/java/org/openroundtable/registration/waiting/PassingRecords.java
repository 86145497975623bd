package org.openroundtable.registration.waiting;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import org.openroundtable.registration.desk.RegistrationOutcome.Registered;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the history keeps of free places that went past somebody. */
@Singleton
class PassingRecords {

    @Inject
    EntityManager database;

    /** Session, if it was in one, and reason of each time. */
    @SuppressWarnings("unchecked")
    List<String> passedOver(Registered registered) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                        select concat_ws(' ', code, cast(after as text))
                          from history_entry left join session on session.id = session_id
                         where registration_id = ?1 and what = 'passedOver' order by history_entry.id""", String.class)
                .setParameter(1, registered.registration().id())
                .getResultList());
    }
}
