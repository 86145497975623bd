package org.openroundtable.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A spelling and the organisation it leads to. */
@Entity
@Table(name = "organisation_alias")
class OrganisationAlias {

    @Id
    String key;

    @Column(name = "organisation_id")
    Long organisationId;
}
