package org.openroundtable.release.draft;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DraftRows implements PanacheRepositoryBase<DraftRow, String> {

    Optional<DraftRow> withSlug(String slug) {
        return findByIdOptional(slug);
    }

    /** Of those that have no event, the one last edited first. */
    List<DraftRow> withoutEvent() {
        return list("slug not in (select e.slug from Event e) order by changedAt desc");
    }
}
