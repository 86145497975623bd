package org.openroundtable.json;

/** What a document must be like. Each package that reads one has an enum of its own, so that whoever says a violation in other words can say all of them. */
public interface Rule {

    /** What to say of something that breaks it, in English, with places for arguments as {@link String#format} has them. */
    String words();

    /** @param arguments in the order of the places */
    default Violation broken(Object... arguments) {
        return Violation.of(this, arguments);
    }
}
