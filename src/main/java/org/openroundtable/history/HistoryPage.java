package org.openroundtable.history;

import java.util.List;

/**
 * The latest first.
 *
 * @param next after which the next page goes on; null: there is nothing more
 */
public record HistoryPage(List<HistoryLine> lines, HistoryCursor next) {}
