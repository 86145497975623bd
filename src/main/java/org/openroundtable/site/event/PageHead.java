package org.openroundtable.site.event;

/**
 * What a page says to those who do not read it but link to it; title and description come from its template.
 *
 * @param url the canonical address
 * @param theme address of the event's own colours, or null
 * @param json schema.org data as JSON that is safe within a script element, or null
 */
public record PageHead(String url, String theme, String json) {}
