package org.openroundtable.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A table that is written to whoever reads it, row by row; nothing of what was written is kept, so it may have any length.
 * Whoever closes it ends the table, not what it is written to. Nothing in it is ever a formula, whatever stands in a cell.
 */
public interface Sheet extends Closeable {

    /** Names of the columns; call it once, before any row. */
    void head(List<String> columns) throws IOException;

    /**
     * @param cells texts, numbers, {@linkplain Percent shares}, truths, days as {@link java.time.LocalDate}, and moments as
     *     {@link java.time.LocalDateTime}, both in the zone that the table is of; null: an empty cell
     */
    void row(List<?> cells) throws IOException;
}
