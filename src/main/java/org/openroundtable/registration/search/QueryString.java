package org.openroundtable.registration.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.StringJoiner;
import java.util.function.Function;

/** The part of an address behind the question mark, in the form of a form that was sent. */
final class QueryString {

    private final StringJoiner parameters = new StringJoiner("&");

    /** @param value null: nothing */
    void add(String name, Object value) {
        if (value != null) {
            parameters.add(encode(name) + '=' + encode(value.toString()));
        }
    }

    <T> void addAll(String name, Collection<T> values, Function<T, String> text) {
        values.forEach(value -> add(name, text.apply(value)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return parameters.toString();
    }
}
