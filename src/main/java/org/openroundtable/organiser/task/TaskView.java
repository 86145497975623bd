package org.openroundtable.organiser.task;

import java.time.ZonedDateTime;

import org.openroundtable.language.Text;
import org.openroundtable.report.task.Task;

/**
 * Something to be done.
 *
 * @param event its title
 * @param at when the first of it happened or will, in the event's zone
 * @param path where it is done
 */
public record TaskView(Task task, Text event, ZonedDateTime at, String path) {

    /** For {@code switch} in templates. */
    public String kind() {
        return task.kind().name();
    }
}
