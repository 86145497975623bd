package org.openroundtable.report.figure;

/**
 * How many of those who are told apart by something are one kind.
 *
 * @param key what that kind is called in the database
 * @param name for people; null: the key has a name in each language
 */
public record Share(String key, String name, long number) {}
