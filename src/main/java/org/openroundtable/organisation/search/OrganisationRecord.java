package org.openroundtable.organisation.search;

import java.util.List;
import java.util.Map;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.identifier.IdentifierKind;

/**
 * What is known of an organisation.
 *
 * @param country code; null: not known, or in several
 * @param smallOrMedium null: not known
 * @param website null: not known
 * @param spellings the most frequent first
 * @param events in which somebody has registered for it, the latest first
 * @param merges the latest first
 */
public record OrganisationRecord(
        Long id,
        String name,
        OrganisationType type,
        String country,
        Boolean smallOrMedium,
        String website,
        List<String> mailDomains,
        Map<IdentifierKind, String> identifiers,
        List<TypedSpelling> spellings,
        List<InEvent> events,
        List<RecordedMerge> merges) {

    /** @param title in its first language */
    public record InEvent(String slug, String title, long registrations, long confirmed) {}
}
