package org.openroundtable.installation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.openroundtable.language.Language;
import org.openroundtable.language.Text;

/**
 * What counts for the whole installation.
 *
 * @param name what the site is called; null: nobody has named it
 * @param languages that visitors can choose from, the first for whom none fits; never empty
 * @param senderName of mails that are not sent in the name of an event's organiser; null: the site's
 * @param replyTo the address that answers to those go to; null: none
 * @param pages those that are written; Markdown
 */
public record InstallationSettings(
        Text name, List<Language> languages, String senderName, String replyTo, Map<LegalPage, Text> pages) {

    private static final String PRODUCT = "Open Roundtable";

    public InstallationSettings {
        languages = languages.isEmpty() ? Language.all() : List.copyOf(languages);
        pages = Map.copyOf(pages);
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
