package org.openroundtable.capacity;

import org.openroundtable.account.Change;

/** How many may have a place, and how many might before. */
public record Resized(Capacity before, Capacity after) implements Change {}
