package org.openroundtable.site;

/** An event in a list. */
public record EventCard(EventView event, Invitation invitation) {}
