package org.openroundtable.registration.announcement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What people are written to about when an event is changed, unless whoever changes it holds that back. Who gets a place
 * is always told. Whoever was not told of a change is told with the next one that they are told of.
 */
public enum Occasion {
    /** The event was cancelled or postponed, or takes place after all. */
    STATUS("status"),
    /** Something in their programme is at another time or place, has another title, or was called off. */
    PROGRAMME("programme");

    public static final Set<Occasion> ALL = Collections.unmodifiableSet(EnumSet.allOf(Occasion.class));

    /** All others. */
    public static Set<Occasion> without(Set<Occasion> some) {
        return some.isEmpty() ? ALL : EnumSet.complementOf(EnumSet.copyOf(some));
    }

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    /** The name in forms, in the API and in rows. */
    @JsonValue
    public String code() {
        return code;
    }
}
