package org.openroundtable.registration.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.search.Origins.Named;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Finds the registrations of an event, as organisers want to see them: a page at a time, or all one after another. */
@ApplicationScoped
public class RegistrationSearch {

    /** So many are read at once where all are wanted; none of them is kept. */
    private static final int BATCH = 1_000;

    private final FoundRegistrations found;
    private final Origins origins;
    private final CountedRegistrations counted;

    RegistrationSearch(FoundRegistrations found, Origins origins, CountedRegistrations counted) {
        this.origins = origins;
        this.found = found;
        this.counted = counted;
    }

    /**
     * A page of a list.
     *
     * @param next what to look behind for the next page; empty: this is the last
     * @param total of how many
     */
    public record Page(List<FoundRegistration> registrations, Optional<Long> next, long total) {}

    /**
     * Those behind a registration in the order of the list, however many are before: a page costs the same wherever it is.
     *
     * @param behind id of the last registration of the page before; null: the first page
     */
    public Page page(EventFacts event, Listing listing, Long behind, int size) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var search = conditions(event, listing.filter());
            var read = found.behind(search, listing.sorting(), behind, size + 1);
            var rows = read.registrations();
            var page = rows.size() > size ? rows.subList(0, size) : rows;
            var next = rows.size() > size ? Optional.of(page.get(size - 1).id()) : Optional.<Long>empty();
            return new Page(List.copyOf(page), next, read.total() == null ? found.count(search) : read.total());
        });
    }

    /** What those who have registered can be told apart by; each in order. */
    public record Choices(List<String> countries, List<String> tags, List<Named> codes, List<Named> blocks) {}

    public Choices choices(EventFacts event) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> new Choices(
                        found.countries(event.id()),
                        found.tags(event.id()),
                        origins.codes(event.id()),
                        origins.blocks(event.id())));
    }

    public long count(EventFacts event, RegistrationFilter filter) {
        return QuarkusTransaction.joiningExisting().call(() -> found.count(conditions(event, filter)));
    }

    /** How many of those whom a filter lets through are in which state; of states that are not there, nobody is. */
    public Map<RegistrationState, Long> states(EventFacts event, RegistrationFilter filter) {
        return QuarkusTransaction.joiningExisting().call(() -> found.states(conditions(event, filter)));
    }

    /**
     * All of a list, some at a time, in its order, within the transaction that there is: whoever is in one already takes no
     * second connection, for which others may wait who wait for them. Otherwise between two lots nothing is held: who comes or goes meanwhile may be in it
     * or not, and nobody is in it twice.
     */
    public void each(EventFacts event, Listing listing, Consumer<List<FoundRegistration>> some) {
        var search = conditions(event, listing.filter());
        Long behind = null;
        List<FoundRegistration> rows;
        do {
            var last = behind;
            rows = QuarkusTransaction.joiningExisting().call(() -> found.behind(search, listing.sorting(), last, BATCH)
                    .registrations());
            if (!rows.isEmpty()) {
                some.accept(rows);
                behind = rows.get(rows.size() - 1).id();
            }
        } while (rows.size() == BATCH);
    }

    private SearchConditions conditions(EventFacts event, RegistrationFilter filter) {
        return new SearchConditions(event, filter, counted);
    }
}
