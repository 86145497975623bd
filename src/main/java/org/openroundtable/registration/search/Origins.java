package org.openroundtable.registration.search;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** By what people have come, and by what they could have. */
@ApplicationScoped
public class Origins implements PanacheRepository<Registration> {

    /** A code or a block that people may have come by. */
    public record Named(Long id, String name) {}

    /** Of one registration. */
    @SuppressWarnings("unchecked")
    public Origin of(Long registration) {
        return ((List<Tuple>) getEntityManager()
                        .createNativeQuery(
                                "select " + Origin.columns("r") + " from registration r where r.id = ?1", Tuple.class)
                        .setParameter(1, registration)
                        .getResultList())
                .stream().map(Origin::of).findFirst().orElse(Origin.NONE);
    }

    /** The codes of an event, with for whom each is, in the order in which they were made. */
    List<Named> codes(Long event) {
        return named(
                "select id, concat_ws(' · ', code, label) as name from access_code where event_id = ?1 order by id",
                event);
    }

    /** Its blocks, released or not, in the order in which they were made. */
    List<Named> blocks(Long event) {
        return named("select id, name from reserved_block where event_id = ?1 order by id", event);
    }

    @SuppressWarnings("unchecked")
    private List<Named> named(String query, Long event) {
        return ((List<Tuple>) getEntityManager()
                        .createNativeQuery(query, Tuple.class)
                        .setParameter(1, event)
                        .getResultList())
                .stream()
                        .map(row -> new Named(row.get("id", Long.class), row.get("name", String.class)))
                        .toList();
    }
}
