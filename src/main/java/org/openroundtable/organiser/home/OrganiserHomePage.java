package org.openroundtable.organiser.home;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.installation.LegalPage;
import org.openroundtable.language.Text;
import org.openroundtable.organiser.task.TaskView;
import org.openroundtable.registration.search.FoundPerson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where somebody begins.
 *
 * @param latest who has registered last; null: that is not for them
 * @param unwritten pages about whoever runs the installation that it lacks; empty for whoever can't write them
 * @param mayCreate whether one may begin another event
 */
@CheckedTemplate(basePath = "organiser/home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganiserHomePage(
        Groups events, List<TaskView> tasks, List<Newcomer> latest, List<LegalPage> unwritten, boolean mayCreate)
        implements TemplateInstance {

    /**
     * The events that one may see.
     *
     * @param ahead running or still to come, the next first; also those that were postponed
     * @param drafts never published, the one last edited first
     * @param past the latest first
     */
    record Groups(List<OwnEvent> ahead, List<OwnEvent> drafts, List<OwnEvent> past) {

        public boolean isEmpty() {
            return ahead.isEmpty() && drafts.isEmpty() && past.isEmpty();
        }
    }

    /** Who has registered, and for what. */
    record Newcomer(FoundPerson person, Text event, ZonedDateTime at, String path) {}
}
