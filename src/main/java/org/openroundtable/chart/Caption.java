package org.openroundtable.chart;

/**
 * What is said of a chart.
 *
 * @param title what it shows
 * @param words the same for those who do not see it, with the numbers that matter
 * @param source what it was counted of and when
 * @param language BCP 47 tag of all of it
 */
public record Caption(String title, String words, String source, String language) {}
