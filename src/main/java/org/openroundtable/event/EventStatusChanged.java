package org.openroundtable.event;

/** An event was cancelled or postponed, or takes place after all; those who are registered want to know. */
public record EventStatusChanged(Event event) {}
