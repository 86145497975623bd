package org.openroundtable.organiser.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.role.Member;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.event.Events;

import static java.util.stream.Collectors.groupingBy;

/** Reads what the pages about accounts show. */
@ApplicationScoped
class AccountViews {

    private final StaffAccounts accounts;
    private final RoleGrants roles;
    private final Events events;

    AccountViews(StaffAccounts accounts, RoleGrants roles, Events events) {
        this.accounts = accounts;
        this.roles = roles;
        this.events = events;
    }

    /** By name. */
    @Transactional
    List<AccountView> all() {
        var byAccount = roles.all().stream().collect(groupingBy(Member::account));
        return accounts.all().stream()
                .map(account -> AccountView.of(account, byAccount.getOrDefault(account.id(), List.of())))
                .toList();
    }

    @Transactional
    Optional<AccountView> one(Long id) {
        return accounts.withId(id).map(account -> AccountView.of(account, roles.rolesOf(id)));
    }

    /** Where one can have a role: in events that do not exist yet, in others, the latest first, then in series. */
    @Transactional
    List<PlaceView> places() {
        var all = events.among(Optional.empty());
        var series = all.stream()
                .map(event -> event.details().series())
                .filter(title -> title != null)
                .map(title -> title.text())
                .distinct();
        return Stream.of(
                        Stream.of(PlaceView.NEW_EVENTS),
                        all.stream().map(event -> PlaceView.ofEvent(event.slug(), event.title())),
                        series.map(PlaceView::ofSeries))
                .flatMap(places -> places)
                .toList();
    }
}
