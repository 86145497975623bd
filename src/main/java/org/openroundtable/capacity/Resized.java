package org.openroundtable.capacity;

/** How many may have a place, and how many might before. */
public record Resized(Capacity before, Capacity after) {}
