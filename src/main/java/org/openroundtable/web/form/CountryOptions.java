package org.openroundtable.web.form;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.time.LocalText;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/**
 * The countries as options of a field in one language, in its alphabetical order; drawn once, because there are 250 of
 * them in every form.
 */
public final class CountryOptions {

    /** ISO code and name in the reader's language. */
    record Country(String code, String name) {}

    @CheckedTemplate(basePath = "web/form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CountryList(List<Country> countries) implements TemplateInstance {}

    private final String drawn;

    public CountryOptions(Locale locale) {
        this.drawn = new CountryList(sorted(locale)).render();
    }

    /** @param code of the one that is chosen; null, or of none: none is */
    public RawString choosing(String code) {
        return new RawString(
                CountryCode.isValid(code)
                        ? drawn.replace("value=\"" + code + "\"", "value=\"" + code + "\" selected")
                        : drawn);
    }

    private static List<Country> sorted(Locale locale) {
        return CountryCode.all().stream()
                .map(code -> new Country(code, LocalText.country(code, locale)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale)))
                .toList();
    }
}
