package org.openroundtable.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A spelling, as somebody has written it, and the organisation it leads to. */
@Entity
@Table(name = "organisation_spelling")
class KnownSpelling {

    /** @param country in which it leads there, by its code; empty: wherever none else is known */
    @Embeddable
    record Where(String key, String country) {}

    @EmbeddedId
    Where where;

    String written;

    @Column(name = "organisation_id")
    Long organisationId;
}
