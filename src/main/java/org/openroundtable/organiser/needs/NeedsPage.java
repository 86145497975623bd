package org.openroundtable.organiser.needs;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.language.Wording;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What those who take part need, and what they want to ask the panels; to be printed, too. */
@CheckedTemplate(basePath = "organiser/needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedsPage(String slug, Text title, List<Asked> questions) implements TemplateInstance {

    /**
     * @param total how many have told something
     * @param next id of the last that is shown; null: nobody is behind
     * @param file path of all of them, to be printed
     */
    record Asked(String code, Text label, List<Told> told, long total, Long next, String file) {

        /** All of them are shown. */
        public boolean isWhole() {
            return told.size() == total;
        }
    }

    /** @param sessions titles of those they have or wait for */
    record Told(Long registration, String name, String organisation, List<Text> sessions, List<Wording> answer) {}
}
