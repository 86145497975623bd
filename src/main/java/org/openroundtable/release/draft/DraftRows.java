package org.openroundtable.release.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DraftRows implements PanacheRepositoryBase<DraftRow, String> {

    Optional<DraftRow> withSlug(String slug) {
        return findByIdOptional(slug);
    }

    /**
     * Of those that have no event, the one last edited first.
     *
     * @param among slugs to choose from; empty: all
     */
    List<DraftRow> withoutEvent(Optional<Set<String>> among) {
        var without = "slug not in (select e.slug from Event e)";
        var order = " order by changedAt desc, slug";
        return among.map(slugs -> list(without + " and slug in ?1" + order, slugs))
                .orElseGet(() -> list(without + order));
    }
}
