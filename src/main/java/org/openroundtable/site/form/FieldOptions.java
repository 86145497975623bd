package org.openroundtable.site.form;

import java.util.List;

import org.openroundtable.organisation.OrganisationType;

/**
 * What the fields of the form offer to choose from.
 *
 * @param organisations names known already, for the type-ahead
 * @param countries in the alphabetical order of the reader's language
 */
public record FieldOptions(List<String> organisations, List<OrganisationType> types, List<Country> countries) {

    /** ISO code and name in the reader's language. */
    public record Country(String code, String name) {}
}
