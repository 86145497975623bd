package org.openroundtable.organisation;

import java.util.List;
import java.util.Map;

import org.openroundtable.organisation.identifier.IdentifierKind;

/**
 * What is said of an organisation.
 *
 * @param country ISO 3166-1 alpha-2; null: not known, or in several
 * @param smallOrMedium null: not known
 * @param website null: not known
 * @param mailDomains of its addresses of mail, in lower case
 * @param identifiers by which registers know it, each as that writes it
 */
public record OrganisationDetails(
        String name,
        OrganisationType type,
        String country,
        Boolean smallOrMedium,
        String website,
        List<String> mailDomains,
        Map<IdentifierKind, String> identifiers) {

    static OrganisationDetails of(Organisation organisation) {
        return new OrganisationDetails(
                organisation.name,
                organisation.type,
                organisation.country,
                organisation.smallOrMedium,
                organisation.website,
                List.of(organisation.mailDomains),
                organisation.identifiers);
    }
}
