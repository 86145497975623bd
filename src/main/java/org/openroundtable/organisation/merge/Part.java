package org.openroundtable.organisation.merge;

import java.util.Set;

/**
 * Which of the spellings of a record are moved.
 *
 * @param keys null: all
 * @param country of those who typed them, by its code; null: any
 */
public record Part(Set<String> keys, String country) {

    public static final Part ALL = new Part(null, null);

    boolean has(String key) {
        return keys == null || keys.contains(key);
    }
}
