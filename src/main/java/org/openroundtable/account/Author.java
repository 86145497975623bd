package org.openroundtable.account;

import jakarta.persistence.Embeddable;

/**
 * Whoever did something, as rows keep it.
 *
 * @param kind of {@link Actor}
 * @param id of what the kind says; null: nobody in person
 */
@Embeddable
public record Author(String kind, Long id) {

    public static Author of(Actor actor) {
        return new Author(actor.kind(), actor.id());
    }
}
