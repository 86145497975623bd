package org.openroundtable.json;

import java.util.OptionalInt;

import com.fasterxml.jackson.databind.JsonNode;

/** Whole numbers in JSON, which knows no other kind of number: {@code 5.0} is one (JSON Schema Core section 4.2.3). */
public final class Whole {

    private Whole() {}

    /** Empty: it is no number, has a fraction, or is none that an {@code int} can hold. */
    public static OptionalInt of(JsonNode node) {
        return node.isNumber() && node.canConvertToInt() && node.doubleValue() == node.intValue()
                ? OptionalInt.of(node.intValue())
                : OptionalInt.empty();
    }
}
