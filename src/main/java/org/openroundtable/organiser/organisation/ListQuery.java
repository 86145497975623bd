package org.openroundtable.organiser.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.search.OrganisationFilter;

/** What is asked of the list, as its address says it; whatever can't be read asks for nothing. */
public record ListQuery(String q, String country, String type) {

    private static final int LONGEST = 200;

    static ListQuery of(String q, String country, String type) {
        return new ListQuery(
                q == null || q.isBlank() || q.length() > LONGEST ? null : q.strip(),
                CountryCode.isValid(country) ? country : null,
                type(type).map(OrganisationType::code).orElse(null));
    }

    OrganisationFilter filter(Set<String> slugs) {
        return new OrganisationFilter(q, country, type(type).orElse(null), slugs);
    }

    String after(Long id) {
        var address =
                new StringBuilder(OrganisationListPages.PATH).append("?after=").append(id);
        add(address, "q", q);
        add(address, "country", country);
        add(address, "type", type);
        return address.toString();
    }

    public boolean isNarrowed() {
        return q != null || country != null || type != null;
    }

    private static void add(StringBuilder address, String name, String value) {
        if (value != null) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    static Optional<OrganisationType> type(String code) {
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type.code().equals(code))
                .findFirst();
    }
}
