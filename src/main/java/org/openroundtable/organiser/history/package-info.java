/**
 * What was done, by whom and from where → {@code /organiser/history}, {@code /organiser/events/{slug}/history}. Other pages
 * show the history of one thing by {@link org.openroundtable.organiser.history.HistoryViews} and the tag
 * {@code historyEntries}.
 */
package org.openroundtable.organiser.history;
