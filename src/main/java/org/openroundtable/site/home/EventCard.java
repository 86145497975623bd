package org.openroundtable.site.home;

import org.openroundtable.site.event.EventView;
import org.openroundtable.site.event.RegisterButton;

/** An event in a list. */
public record EventCard(EventView event, RegisterButton button) {}
