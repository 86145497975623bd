package org.openroundtable.installation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.language.Language;
import org.openroundtable.language.Text;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What counts for the whole installation.
 *
 * @param name what the site is called; null: nobody has named it
 * @param logo beside the name; null: the product's own
 * @param languages that visitors can choose from, the first for whom none fits; never empty
 * @param senderName of mails that are not sent in the name of an event's organiser; null: the site's
 * @param replyTo the address that answers to those go to; null: none
 * @param pages those that are written; Markdown
 * @param warnings what becomes of what a rule finds where an event says nothing else, by the code of the rule; the others
 *     warn
 * @param privacy what new events say of personal data
 * @param questions that new events ask, with each text by its languages; null: the standard ones
 * @param security null: nobody is named
 */
public record InstallationSettings(
        Text name,
        Logo logo,
        List<Language> languages,
        String senderName,
        String replyTo,
        Map<LegalPage, Text> pages,
        Map<String, String> warnings,
        UsualPrivacy privacy,
        JsonNode questions,
        SecurityReports security) {

    private static final String PRODUCT = "Open Roundtable";

    /**
     * A picture.
     *
     * @param id of the attachment
     * @param path where everybody can read it
     * @param width in pixels
     * @param height in pixels
     */
    public record Logo(long id, String path, int width, int height) {}

    /**
     * What the notice about personal data of a new event begins with; each may be null.
     *
     * @param contact e-mail address
     * @param rights Markdown
     */
    public record UsualPrivacy(Text controller, PrivacyLaw law, String contact, Text rights) {

        static final UsualPrivacy NONE = new UsualPrivacy(null, null, null, null);

        /** What a notice must say is there. */
        public boolean isEnough() {
            return controller != null && law != null;
        }
    }

    public InstallationSettings {
        languages = languages.isEmpty() ? Language.all() : List.copyOf(languages);
        pages = Map.copyOf(pages);
        warnings = Map.copyOf(warnings);
    }

    /** The product's own while nobody has named it. */
    public Text nameOr(Language reader) {
        return name == null ? Text.of(reader.tag(), PRODUCT) : name;
    }

    /** Plain. */
    public String nameIn(Locale reader) {
        return name == null ? PRODUCT : name.in(reader).text();
    }

    public Optional<Text> page(LegalPage page) {
        return Optional.ofNullable(pages.get(page));
    }
}
