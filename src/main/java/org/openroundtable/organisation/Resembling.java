package org.openroundtable.organisation;

import java.util.Set;

/**
 * An organisation whose name has much in common with another, and what those who have registered for it say of it.
 *
 * @param country in which all of them are, by its code; null: in several, or there are none
 * @param domains of their addresses of mail
 */
public record Resembling(Long id, String name, String country, Set<String> domains) {}
