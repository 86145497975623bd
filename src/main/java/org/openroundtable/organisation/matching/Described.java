package org.openroundtable.organisation.matching;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.openroundtable.organisation.Resembling;

/** What is known of an organisation, or is told of one by whoever registers. */
public final class Described {

    /** Shorter parts of domains read as anything. */
    private static final int SHORTEST = 3;

    private final String written;
    private final String country;
    private final Set<MailDomain> domains;
    private final Set<String> chosen;
    private final Name name;

    /**
     * @param country code (ISO 3166-1 alpha-2); null: not known
     * @param domains of addresses of mail, where they say something
     */
    public Described(String written, String country, Set<MailDomain> domains) {
        this.written = written;
        this.country = country;
        this.domains = domains;
        this.chosen = domains.stream().map(MailDomain::chosen).collect(Collectors.toSet());
        this.name = Name.of(written);
    }

    /** What is known of one. */
    public static Described of(Resembling one) {
        return new Described(
                one.name(),
                one.country(),
                one.domains().stream()
                        .flatMap(domain -> MailDomain.of(domain).stream())
                        .collect(Collectors.toSet()));
    }

    /** The name as it was written. */
    public String written() {
        return written;
    }

    Name name() {
        return name;
    }

    /** Both are known. */
    boolean isInSameCountryAs(Described other) {
        return country != null && country.equals(other.country);
    }

    boolean isInOtherCountryThan(Described other) {
        return country != null && other.country != null && !Objects.equals(country, other.country);
    }

    boolean sharesDomainWith(Described other) {
        return domains.stream().anyMatch(other.domains::contains);
    }

    /** One of its domains reads as the other's name, or its initials. */
    boolean hasDomainLike(Described other) {
        return chosen.stream()
                .anyMatch(part -> part.length() >= SHORTEST
                        && (other.name.initials().contains(part)
                                || other.name.joined().contains(part)));
    }
}
