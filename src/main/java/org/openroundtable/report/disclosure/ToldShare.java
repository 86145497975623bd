package org.openroundtable.report.disclosure;

/**
 * One kind of those who are told apart by something.
 *
 * @param key what that kind is called in the database; of a session, its code
 * @param name for people; null: the key has a name in each language
 */
public record ToldShare(String key, String name, Told persons) {}
