package org.openroundtable.form;

import java.util.List;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.web.form.CountryOptions;

/**
 * What the fields of the form offer to choose from.
 *
 * @param countries in the alphabetical order of the reader's language
 */
public record FieldOptions(List<OrganisationType> types, CountryOptions countries) {}
