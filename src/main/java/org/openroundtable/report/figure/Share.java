package org.openroundtable.report.figure;

import java.util.Locale;

import org.openroundtable.time.LocalText;

/**
 * How many of those who are told apart by something are one kind.
 *
 * @param key what that kind is called in the database
 * @param name for people; null: the key has a name in each language
 * @param country where another one has the same name: that of the record, or else of most who are counted (ISO 3166-1
 *     alpha-2, or XK); null: the name says which one it is
 */
public record Share(String key, String name, String country, long number) {

    public Share(String key, String name, long number) {
        this(key, name, null, number);
    }

    /** The name, with the country where that alone tells it apart. */
    public String named(Locale reader) {
        return country == null ? name : name + " (" + LocalText.country(country, reader) + ")";
    }
}
