package org.openroundtable.release.draft;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DraftEdits implements PanacheRepositoryBase<DraftEditRow, DraftEditRow.Key> {

    /** The oldest first. */
    List<DraftEditRow> since(String slug, long version) {
        return list("slug = ?1 and version > ?2 order by version", slug, version);
    }
}
