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
public class Demand {

    private final EntityManager entities;

    Demand(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How many have registered for each session that anybody has registered for, in whatever state they are, by the
     * session's code. Nobody else registers for the event until the transaction ends.
     */
    @Transactional(TxType.MANDATORY)
    public Map<String, Long> hold(Event event) {
        entities.createNativeQuery("select id from quota where event_id = ?1 and session_id is null for update")
                .setParameter(1, event.id)
                .getResultList();
        return entities.createQuery(
                        "select s.code as code, count(p) as people from Place p join p.session s where s.event = ?1 group by s.code",
                        Tuple.class)
                .setParameter(1, event)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("people", Long.class)));
    }
}
