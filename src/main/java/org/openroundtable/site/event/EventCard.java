package org.openroundtable.site.event;

/** An event in a list. */
public record EventCard(EventView event, RegisterButton invitation) {}
