package org.openroundtable.site.form;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.report.PublicFigures;
import org.openroundtable.time.LocalText;

/** What the fields of the form offer. */
@ApplicationScoped
public class FieldChoices {

    /** ISO code and name in the reader's language. */
    public record Country(String code, String name) {}

    /**
     * @param organisations names known already, for the type-ahead
     * @param countries in the alphabetical order of the reader's language
     */
    public record Offer(List<String> organisations, List<OrganisationType> types, List<Country> countries) {}

    private final PublicFigures figures;
    /** Sorted once for each of our languages: comparing as a language does is slow, and they hardly ever change. */
    private final Map<Locale, List<Country>> countries = new ConcurrentHashMap<>();

    FieldChoices(PublicFigures figures) {
        this.figures = figures;
    }

    public Offer in(Locale locale) {
        return new Offer(
                figures.knownOrganisations(),
                List.of(OrganisationType.values()),
                countries.computeIfAbsent(locale, FieldChoices::sorted));
    }

    private static List<Country> sorted(Locale locale) {
        return CountryCode.all().stream()
                .map(code -> new Country(code, LocalText.country(code, locale)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale)))
                .toList();
    }
}
