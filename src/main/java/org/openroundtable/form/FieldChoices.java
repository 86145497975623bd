package org.openroundtable.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.web.form.CountryOptions;

/** Knows what the fields of the form offer to choose from. */
@ApplicationScoped
public class FieldChoices {

    /** One for each of our languages. */
    private final Map<Locale, FieldOptions> options = new ConcurrentHashMap<>();

    public FieldOptions in(Locale locale) {
        return options.computeIfAbsent(
                locale, reader -> new FieldOptions(List.of(OrganisationType.values()), new CountryOptions(reader)));
    }
}
