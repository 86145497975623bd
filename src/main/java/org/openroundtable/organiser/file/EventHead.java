package org.openroundtable.organiser.file;

import org.openroundtable.link.Paths;

/**
 * Whose files they are.
 *
 * @param zone of the event; UTC where none is known yet
 * @param version of the draft that is shown
 */
public record EventHead(String slug, String title, String zone, long version) {

    public String path() {
        return Paths.organiserEvent(slug);
    }
}
