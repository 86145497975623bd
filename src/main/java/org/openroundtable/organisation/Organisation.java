package org.openroundtable.organisation;

import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.organisation.identifier.IdentifierKind;

/** An organisation in whose name people register. */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(generator = "organisation_seq")
    @SequenceGenerator(name = "organisation_seq", allocationSize = 50)
    public Long id;

    public String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    public OrganisationType type;

    /** ISO 3166-1 alpha-2; null: not known, or in several. */
    public String country;

    /** Null: not known. */
    @Column(name = "small_or_medium")
    public Boolean smallOrMedium;

    /** Null: not known. */
    public String website;

    /** Of addresses of mail, in lower case. */
    @Column(name = "mail_domains")
    public String[] mailDomains = {};

    /** Not to be named in public. */
    public boolean unlisted;

    /** Each as its register writes it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<IdentifierKind, String> identifiers = Map.of();

    public OrganisationDetails details() {
        return OrganisationDetails.of(this);
    }

    public void describe(OrganisationDetails details) {
        name = details.name();
        type = details.type();
        country = details.country();
        smallOrMedium = details.smallOrMedium();
        website = details.website();
        mailDomains = details.mailDomains().toArray(String[]::new);
        identifiers = details.identifiers();
    }
}
