package org.openroundtable.registration.desk;

import java.util.Optional;

import org.openroundtable.account.Actor;

/**
 * How somebody comes into the books: in person, or entered by those who run the event. Whoever is entered has told them the
 * address, so that nobody confirms it; they need not come between opening and closing.
 *
 * @param tell whether they are written to
 * @param beyond why they get places also where none is left; null: then they wait, as others do
 * @param waits whether they wait where no place is left; otherwise they do not come in
 */
public record Entry(Actor actor, boolean tell, String beyond, boolean waits) {

    /** As everybody registers. */
    static final Entry IN_PERSON = new Entry(Actor.NEWCOMER, true, null, true);

    boolean isInPerson() {
        return actor.equals(Actor.NEWCOMER);
    }

    Optional<String> reasonBeyond() {
        return Optional.ofNullable(beyond);
    }
}
