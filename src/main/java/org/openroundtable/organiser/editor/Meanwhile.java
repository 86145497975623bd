package org.openroundtable.organiser.editor;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * What others have saved of the same since somebody opened a form, the oldest first.
 *
 * @param isGone what the form is about is not there any more, or there already
 */
public record Meanwhile(List<Edit> edits, boolean isGone) {

    /** @param by name; null: a program, or nobody in person */
    public record Edit(String by, ZonedDateTime at, List<Difference> differences) {}

    /**
     * @param what the field
     * @param before null: nothing
     * @param after null: nothing
     */
    public record Difference(String what, String before, String after) {}
}
