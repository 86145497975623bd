package org.openroundtable.report.figure;

/**
 * How many have what in a session.
 *
 * @param confirmed persons with a confirmed place
 * @param waiting persons in its line
 */
public record SessionCount(long confirmed, long waiting) {

    public static final SessionCount NONE = new SessionCount(0, 0);
}
