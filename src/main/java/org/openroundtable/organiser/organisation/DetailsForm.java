package org.openroundtable.organiser.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.link.WebAddress;
import org.openroundtable.organisation.OrganisationDetails;
import org.openroundtable.organisation.identifier.IdentifierKind;
import org.openroundtable.organisation.matching.MailDomain;
import org.openroundtable.organisation.search.OrganisationRecord;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * What is said of an organisation, as it is typed.
 *
 * @param size {@code true}: small or medium; {@code false}: not; empty: not known
 * @param domains separated by commas or space
 * @param identifiers by which registers know it; those that were typed
 */
public record DetailsForm(
        String name,
        String type,
        String country,
        String size,
        String website,
        String domains,
        Map<IdentifierKind, String> identifiers) {

    private static final int LONGEST = 200;
    private static final String DOMAIN = "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,62}";

    static DetailsForm of(FormFields fields) {
        return new DetailsForm(
                fields.line("name"),
                fields.line("type"),
                fields.line("country"),
                fields.line("size"),
                fields.line("website"),
                fields.line("domains"),
                Arrays.stream(IdentifierKind.values())
                        .filter(kind -> !fields.line(kind.code()).isEmpty())
                        .collect(Collectors.toMap(kind -> kind, kind -> fields.line(kind.code()))));
    }

    static DetailsForm of(OrganisationRecord record) {
        return new DetailsForm(
                record.name(),
                record.type().code(),
                record.country() == null ? "" : record.country(),
                record.smallOrMedium() == null ? "" : record.smallOrMedium().toString(),
                record.website() == null ? "" : record.website(),
                String.join(", ", record.mailDomains()),
                record.identifiers());
    }

    /** Nothing else was chosen than the form offers; the type is said of in {@link #faults}. */
    boolean isOfOffered() {
        return (country.isEmpty() || CountryCode.isValid(country))
                && Set.of("", "true", "false").contains(size);
    }

    FormErrors faults(OrganisationMessages say) {
        var faults = FormErrors.none();
        if (name.isEmpty() || name.length() > LONGEST) {
            faults.add("name", say.nameFault(LONGEST));
        }
        if (ListQuery.type(type).isEmpty()) {
            faults.add("type", say.typeMissing());
        }
        if (!website.isEmpty() && WebAddress.of(website).isEmpty()) {
            faults.add("website", say.websiteFault());
        }
        identifiers.forEach((kind, typed) -> {
            if (kind.read(typed).isEmpty()) {
                faults.add(kind.code(), say.identifierFault());
            }
        });
        wrongDomain().ifPresent(domain -> faults.add("domains", say.domainFault(domain)));
        return faults;
    }

    /** Of what has no fault. */
    OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                ListQuery.type(type).orElseThrow(),
                country.isEmpty() ? null : country,
                size.isEmpty() ? null : Boolean.valueOf(size),
                website.isEmpty() ? null : WebAddress.of(website).orElseThrow(),
                eachDomain(),
                identifiers.keySet().stream()
                        .collect(Collectors.toMap(kind -> kind, kind -> kind.read(identifiers.get(kind))
                                .orElseThrow())));
    }

    public List<IdentifierKind> kinds() {
        return List.of(IdentifierKind.values());
    }

    /** As it was typed; empty: it was not. */
    public String identifier(IdentifierKind kind) {
        return identifiers.getOrDefault(kind, "");
    }

    private Optional<String> wrongDomain() {
        return eachDomain().stream()
                .filter(domain -> !domain.matches(DOMAIN)
                        || MailDomain.of("somebody@" + domain).isEmpty())
                .findFirst();
    }

    private List<String> eachDomain() {
        return Arrays.stream(domains.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .map(domain -> domain.replaceFirst("^@", ""))
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
    }
}
