package org.openroundtable.report.summary;

import org.openroundtable.language.Text;

/**
 * What somebody has chosen.
 *
 * @param slug of the event
 */
public record Chosen(String slug, Text title, Rhythm rhythm) {}
