package org.openroundtable.organiser.figure;

import org.openroundtable.report.figure.Figure;

/**
 * @param number null: it cannot be said
 * @param list who that is, as a list; null: there is none, or nobody here may see it
 */
public record FigureView(Figure figure, Long number, String list) {}
