package org.openroundtable.organiser.editor;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;

/**
 * What surrounds each page of the editor.
 *
 * @param path of the event among the organisers' pages
 * @param title of the event; null: it has none that can be read
 * @param publication where what is not published yet is shown
 * @param savedBy name; null: a program, or nobody in person
 * @param savedAt null: it was not edited yet
 * @param others who have the same page open, the last to come first
 */
public record EditorView(
        String slug,
        String path,
        Text title,
        Area area,
        List<AreaLink> areas,
        boolean isPublished,
        long unpublished,
        String publication,
        long version,
        String savedBy,
        ZonedDateTime savedAt,
        List<Other> others) {

    /**
     * @param faults in number, that keep the event from being published
     * @param isChanged something in it is not published yet
     */
    public record AreaLink(Area area, String path, boolean isHere, long faults, boolean isChanged) {}

    public record Other(String name, ZonedDateTime since) {}
}
