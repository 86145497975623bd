package org.openroundtable.account.role;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.openroundtable.account.AccountChange.GrantedRole;

/** What an account is somewhere. */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "account_id")
    Long accountId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Role role;

    /** Null: not of one event. */
    String slug;

    /** The title of a series in the first language of its events; null: not of a series. */
    String series;

    @Column(name = "granted_at")
    Instant grantedAt;

    GrantedRole told() {
        return new GrantedRole(role.name(), slug, series);
    }
}
