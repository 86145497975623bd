package org.openroundtable.release.draft.edit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DraftEditRows implements PanacheRepositoryBase<DraftEditRow, DraftEditRow.Key> {

    /** The oldest first. */
    List<DraftEditRow> since(String slug, long version) {
        return list("slug = ?1 and version > ?2 order by version", slug, version);
    }
}
