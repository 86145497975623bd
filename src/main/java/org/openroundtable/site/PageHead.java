package org.openroundtable.site;

/**
 * What a page says to those who do not read it but link to it.
 *
 * @param title for Open Graph
 * @param url the canonical address
 * @param description one or two sentences, or null
 * @param theme address of the event's own colours, or null
 * @param json schema.org data as JSON that is safe within a script element, or null
 */
public record PageHead(String title, String url, String description, String theme, String json) {}
