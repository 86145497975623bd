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
import org.openroundtable.site.form.FieldOptions.Country;
import org.openroundtable.time.LocalText;

/** Knows what the fields of the form offer to choose from. */
@ApplicationScoped
public class FieldChoices {

    private final PublicFigures figures;
    /** Sorted once for each of our languages: comparing as a language does is slow, and they hardly ever change. */
    private final Map<Locale, List<Country>> countries = new ConcurrentHashMap<>();

    FieldChoices(PublicFigures figures) {
        this.figures = figures;
    }

    public FieldOptions in(Locale locale) {
        return new FieldOptions(
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
