package org.openroundtable.report.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A statement as it was frozen.
 *
 * @param number from 1, within the event
 * @param publishedAt null: not everybody may read it
 */
public record Statement(int number, Terms terms, Content content, Instant frozenAt, Instant publishedAt) {

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** As a file. */
    public byte[] as(StatementFormat format, ZoneId zone, Locale reader) {
        return format.write(this, zone, reader);
    }
}
