package org.openroundtable.report.live;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Which events are looked at on some node, so that the database tells of their changes; by the database's own clock. */
@ApplicationScoped
class FigureWatches implements PanacheRepository<Registration> {

    /** The channel on which it tells, with the id of the event. */
    static final String CHANNEL = "figure_watch";

    /** For a minute, so that a node that is gone is not told of anything for long. */
    @Transactional
    void renew(Collection<Long> events) {
        getEntityManager().createNativeQuery("""
                        insert into figure_watch (event_id, until)
                        select id, clock_timestamp() + interval '1 minute' from event where id in (:events) order by id
                        on conflict (event_id) do update set until = excluded.until""").setParameter("events", events).executeUpdate();
        // Somebody who holds it is renewing it.
        getEntityManager().createNativeQuery("""
                        delete from figure_watch where event_id in (
                            select event_id from figure_watch where until < clock_timestamp() for update skip locked)""").executeUpdate();
    }
}
