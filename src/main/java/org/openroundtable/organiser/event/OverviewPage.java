package org.openroundtable.organiser.event;

import java.time.LocalDate;
import java.util.List;

import org.openroundtable.event.EventPhase;
import org.openroundtable.language.Text;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.history.EntryView;
import org.openroundtable.organiser.task.TaskView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What there is of an event, with the ways to it.
 *
 * @param phase null: it was never published
 * @param live the public page; null: there is none yet
 * @param standing null: it was never published
 */
@CheckedTemplate(basePath = "organiser/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(
        String slug,
        Text title,
        EventPhase phase,
        String live,
        DraftState draft,
        Standing standing,
        List<TaskView> tasks,
        List<EntryView> latest)
        implements TemplateInstance {

    /**
     * How the draft stands beside what is live.
     *
     * @param firstDay null: not known yet
     * @param lastDay null: not known yet
     * @param unpublished in how many things it differs from what is live
     * @param toMend what keeps it from being published
     * @param isBehind what is live has moved on since the draft began
     */
    record DraftState(LocalDate firstDay, LocalDate lastDay, int unpublished, List<ToMend> toMend, boolean isBehind) {

        public long faults() {
            return toMend.stream().mapToLong(ToMend::faults).sum();
        }
    }

    /** @param faults in number */
    record ToMend(Area area, String path, long faults) {}
}
