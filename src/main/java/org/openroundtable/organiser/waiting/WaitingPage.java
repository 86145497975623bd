package org.openroundtable.organiser.waiting;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.waiting.InWait;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Who waits for what. */
@CheckedTemplate(basePath = "organiser/waiting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WaitingPage(String slug, Text title, List<Line> lines) implements TemplateInstance {

    /**
     * @param code of the session; null: the event as a whole
     * @param session its title
     * @param people the first who wait
     * @param total how many wait
     */
    record Line(String code, Text session, List<Person> people, long total) {

        public boolean isCut() {
            return total > people.size();
        }
    }

    record Person(InWait place, ZonedDateTime since) {}
}
