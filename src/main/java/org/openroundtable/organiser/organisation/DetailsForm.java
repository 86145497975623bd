package org.openroundtable.organiser.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.link.WebAddress;
import org.openroundtable.organisation.OrganisationDetails;
import org.openroundtable.organisation.matching.MailDomain;
import org.openroundtable.organisation.search.OrganisationRecord;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * What is said of an organisation, as it is typed.
 *
 * @param size {@code true}: small or medium; {@code false}: not; empty: not known
 * @param domains separated by commas or space
 */
public record DetailsForm(String name, String type, String country, String size, String website, String domains) {

    private static final int LONGEST = 200;
    private static final String DOMAIN = "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,62}";

    static DetailsForm of(FormFields fields) {
        return new DetailsForm(
                fields.line("name"),
                fields.line("type"),
                fields.line("country"),
                fields.line("size"),
                fields.line("website"),
                fields.line("domains"));
    }

    static DetailsForm of(OrganisationRecord record) {
        return new DetailsForm(
                record.name(),
                record.type().code(),
                record.country() == null ? "" : record.country(),
                record.smallOrMedium() == null ? "" : record.smallOrMedium().toString(),
                record.website() == null ? "" : record.website(),
                String.join(", ", record.mailDomains()));
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
        wrongDomain().ifPresent(domain -> faults.add("domains", say.domainFault(domain)));
        return faults;
    }

    /** Of what has no fault. */
    OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                ListQuery.type(type).orElseThrow(),
                CountryCode.isValid(country) ? country : null,
                size.isEmpty() ? null : Boolean.valueOf(size),
                website.isEmpty() ? null : WebAddress.of(website).orElseThrow(),
                eachDomain());
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
