package org.openroundtable.report.statement;

import java.util.List;

/**
 * What comes of counting a statement again.
 *
 * @param lines those that differ; empty: it is the same
 */
public record Recount(List<Difference> lines) {

    /**
     * @param now the number that it is now
     * @param isAskedOtherwise the query is another one by now
     */
    public record Difference(Line line, long now, boolean isAskedOtherwise) {}

    public boolean isSame() {
        return lines.isEmpty();
    }
}
