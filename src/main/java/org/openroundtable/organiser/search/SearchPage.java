package org.openroundtable.organiser.search;

import java.util.List;

import org.openroundtable.registration.search.FoundPerson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** @param words that were looked for; empty: nothing was */
@CheckedTemplate(basePath = "organiser/search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(String words, Found found) implements TemplateInstance {

    static final SearchPage BLANK = new SearchPage("", new Found(List.of(), List.of(), List.of(), List.of()));

    /** @param persons empty also for whoever may see nobody */
    record Found(List<Hit> events, List<Hit> sessions, List<Hit> speakers, List<PersonHit> persons) {

        public boolean isEmpty() {
            return events.isEmpty() && sessions.isEmpty() && speakers.isEmpty() && persons.isEmpty();
        }
    }

    /**
     * @param event the title of the event it is of
     * @param isLive else it stands in a draft alone
     */
    record Hit(String path, String title, String event, boolean isLive) {}

    record PersonHit(String path, FoundPerson person) {}
}
