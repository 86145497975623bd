package org.openroundtable.report.disclosure;

/**
 * One kind of those who are told apart by something.
 *
 * @param key what that kind is called in the database; of a session, its code
 * @param name for people; null: the key has a name in each language
 * @param country as in {@link org.openroundtable.report.figure.Share}
 */
public record ToldShare(String key, String name, String country, Told persons) {

    /** Its name says which one it is. */
    public ToldShare(String key, String name, Told persons) {
        this(key, name, null, persons);
    }
}
