package org.openroundtable.registration.registrant;

/**
 * What is wrong with something typed.
 *
 * @param field name as in the API and in the form
 * @param limit characters allowed, for {@link Kind#TOO_LONG}
 */
public record Fault(String field, Kind kind, int limit) {

    public enum Kind {
        REQUIRED,
        TOO_LONG,
        /** Not of the form, or not one of the choices. */
        INVALID
    }
}
