package org.openroundtable.site.event;

import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;

/**
 * What a page says to those who do not read it but link to it; title and description come from its template.
 *
 * @param url the canonical address
 * @param theme address of the event's own colours, or null
 * @param event whose page it is, or null
 * @param feed address of the calendar of the event, or null
 * @param json schema.org data as JSON that is safe within a script element, or null
 */
public record PageHead(String url, String theme, Text event, String feed, String json) {

    /** Of a page about several events, or none. */
    public static PageHead of(String url) {
        return new PageHead(url, null, null, null, null);
    }

    public static PageHead of(String url, EventView event) {
        return of(url, event, null);
    }

    static PageHead of(String url, EventView event, String json) {
        return new PageHead(url, event.theme(), event.title(), Paths.calendar(event.slug()), json);
    }
}
