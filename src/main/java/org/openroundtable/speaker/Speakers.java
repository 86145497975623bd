package org.openroundtable.speaker;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class Speakers implements PanacheRepository<Speaker> {

    /** In the order of the event document. */
    public List<Speaker> of(Event event) {
        return list("event = ?1 order by sortOrder", event);
    }

    /** Of every event, each with its event. */
    public List<Speaker> all() {
        return list("from Speaker s join fetch s.event order by s.event.id, s.sortOrder");
    }
}
