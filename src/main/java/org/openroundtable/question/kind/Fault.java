package org.openroundtable.question.kind;

/**
 * What is wrong with something that a registrant has filled in.
 *
 * @param field name as in the API and in the form
 * @param limit characters allowed, or the least or the largest number; 0 where there is none
 * @param detail the same for clients of the API: what it must be like, in English
 */
public record Fault(String field, Why why, int limit, String detail) {

    public enum Why {
        REQUIRED,
        TOO_LONG,
        TOO_SMALL,
        TOO_LARGE,
        /** Not of the form, or not one of the choices. */
        INVALID
    }

    public static Fault required(String field) {
        return new Fault(field, Why.REQUIRED, 0, "is required");
    }

    /** @param longest characters allowed */
    public static Fault tooLong(String field, int longest) {
        return new Fault(field, Why.TOO_LONG, longest, "must have at most " + longest + " characters");
    }

    public static Fault tooSmall(String field, int least) {
        return new Fault(field, Why.TOO_SMALL, least, "must be at least " + least);
    }

    public static Fault tooLarge(String field, int most) {
        return new Fault(field, Why.TOO_LARGE, most, "must be at most " + most);
    }

    public static Fault invalid(String field, String detail) {
        return new Fault(field, Why.INVALID, 0, detail);
    }
}
