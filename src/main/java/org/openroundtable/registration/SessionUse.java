package org.openroundtable.registration;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.event.Event;

/** Which sessions people have registered for. */
@ApplicationScoped
public class SessionUse {

    private final EntityManager entities;

    SessionUse(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How many have, hold or wait for a place in each session in which anybody does, by the session's code. Nobody else
     * registers for the event until the transaction ends.
     */
    @Transactional(TxType.MANDATORY)
    public Map<String, Long> hold(Event event) {
        entities.createNativeQuery("select id from capacity_limit where event_id = ?1 and owner = 'event' for update")
                .setParameter(1, event.id())
                .getResultList();
        return entities.createQuery(
                        "select s.code as code, count(p) as people from Place p join p.session s where s.event = ?1 and p.state <> CANCELLED group by s.code",
                        Tuple.class)
                .setParameter(1, event)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("people", Long.class)));
    }
}
