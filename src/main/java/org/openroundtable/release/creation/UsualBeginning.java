package org.openroundtable.release.creation;

import java.util.Locale;

import org.openroundtable.installation.InstallationSettings;
import org.openroundtable.language.Text;
import org.openroundtable.release.draft.DraftFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What every new event of the installation begins with. Its organisers change it as they change everything else.
 *
 * @param language BCP 47 tag of the event's texts
 */
record UsualBeginning(InstallationSettings settings, Locale language) {

    static UsualBeginning of(InstallationSettings settings, String language) {
        return new UsualBeginning(settings, Locale.forLanguageTag(language));
    }

    void write(ObjectNode document) {
        ask(document);
        var privacy = settings.privacy();
        if (privacy.isEnough()) {
            var notice = document.putObject("privacy");
            DraftFields.set(notice, "controller", here(privacy.controller()));
            DraftFields.set(notice, "law", privacy.law().code());
            DraftFields.set(notice, "contact", privacy.contact());
            DraftFields.set(notice, "rights", here(privacy.rights()));
        }
    }

    private void ask(ObjectNode document) {
        if (settings.questions() != null) {
            document.set("questions", UsualQuestions.in(language.toLanguageTag(), settings.questions()));
        }
    }

    /** Null: nothing is said. */
    private String here(Text text) {
        return text == null ? null : text.in(language).text();
    }
}
