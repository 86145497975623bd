package org.openroundtable.report.integrity;

/**
 * Something does not hold.
 *
 * @param invariant code of an {@link Invariant}
 * @param slug of the event in which it does not
 * @param times how often
 */
public record Violation(String invariant, String slug, long times) {}
