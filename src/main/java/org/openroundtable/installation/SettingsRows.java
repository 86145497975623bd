package org.openroundtable.installation;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class SettingsRows implements PanacheRepositoryBase<SettingsRow, Long> {

    /** 0: nobody has saved any. */
    long version() {
        return getEntityManager()
                .createQuery("select coalesce(max(version), 0) from SettingsRow", Long.class)
                .getSingleResult();
    }

    Optional<SettingsRow> last() {
        return find("order by version desc").firstResultOptional();
    }

    /** From that version on, the oldest first. */
    List<SettingsRow> from(long version) {
        return list("version >= ?1 order by version", version);
    }
}
