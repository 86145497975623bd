package org.openroundtable.registration.delegation;

/**
 * More people of one organisation have a place than may: organisers have confirmed them all the same, the limit was lowered,
 * or what was taken for several organisations is one.
 *
 * @param event its slug
 * @param session code; null: the event as a whole
 * @param organisation id
 * @param limit how many may
 * @param people how many have
 */
public record Excess(String event, String session, Long organisation, String name, int limit, long people) {}
