package org.openroundtable.organisation.matching;

import java.util.Set;

/** How much speaks for that two are one organisation, and what. */
public record Resemblance(Likeness likeness, Set<Evidence> evidence) {

    /** How sure one can be. */
    public enum Likeness {
        NONE,
        /** For somebody to decide. */
        LIKELY,
        CERTAIN
    }
}
