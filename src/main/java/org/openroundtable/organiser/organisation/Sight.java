package org.openroundtable.organiser.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.openroundtable.account.role.Access;
import org.openroundtable.account.role.Permission;
import org.openroundtable.organisation.search.FoundOrganisation;
import org.openroundtable.organisation.search.OrganisationFilter;
import org.openroundtable.organisation.search.OrganisationRecord;
import org.openroundtable.organisation.search.OrganisationRecords;
import org.openroundtable.organisation.search.OrganisationSearch;
import org.openroundtable.organiser.access.SignedIn;

/** Records as whoever is signed in may see them: organisers see those in whose name somebody comes to their events. */
@ApplicationScoped
public class Sight {

    private static final int TO_CHOOSE_FROM = 12;

    private final OrganisationRecords records;
    private final OrganisationSearch search;
    private final SignedIn signedIn;

    Sight(OrganisationRecords records, OrganisationSearch search, SignedIn signedIn) {
        this.records = records;
        this.search = search;
        this.signedIn = signedIn;
    }

    /** Null: all. */
    public Set<String> slugs() {
        return access().slugsWith(Permission.SEE_REGISTRATIONS).orElse(null);
    }

    public Access access() {
        return signedIn.access();
    }

    OrganisationRecord one(Long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    Optional<OrganisationRecord> find(Long id) {
        return records.one(id, slugs())
                .filter(found -> slugs() == null || !found.events().isEmpty());
    }

    /** Others that the words are like; none: nothing was asked. */
    List<FoundOrganisation> others(Long than, String words) {
        var query = ListQuery.of(words, null, null);
        return query.q() == null
                ? List.of()
                : search.page(new OrganisationFilter(query.q(), null, null, slugs()), null, TO_CHOOSE_FROM + 1).stream()
                        .filter(one -> !one.id().equals(than))
                        .toList();
    }
}
