package org.openroundtable.account.oidc;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.account.AccountChange;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.login.Device;
import org.openroundtable.account.login.SignIn;
import org.openroundtable.account.oidc.ProviderSignIn.Why;
import org.openroundtable.account.role.Departures;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.language.Language;

/** Which account somebody has whom the provider knows, and which roles that gives it. */
@ApplicationScoped
class ProviderAccounts {

    /** One of both is null. */
    record Admission(SignIn.Outcome signedIn, Why why) {}

    private final StaffAccounts accounts;
    private final RoleGrants roles;
    private final Departures departures;
    private final SignIn signIn;
    private final RoleRules rules;
    private final Event<AccountChanged> announcements;

    ProviderAccounts(
            StaffAccounts accounts,
            RoleGrants roles,
            Departures departures,
            SignIn signIn,
            OidcConfig config,
            Event<AccountChanged> announcements) {
        this.accounts = accounts;
        this.roles = roles;
        this.departures = departures;
        this.signIn = signIn;
        this.rules = RoleRules.parse(config.roles().orElse(""));
        this.announcements = announcements;
    }

    /** @param since when they gave their password there */
    @Transactional
    Admission admit(Identity identity, Instant since, Device device, Instant at) {
        var known = accounts.withIdentity(identity.issuer(), identity.subject());
        if (known.isPresent()) {
            return in(known.get(), identity, since, device, at);
        }
        accounts.keepOthersFromChanging();
        var address = identity.email();
        if (address.isEmpty()) {
            return refused(null, Why.NO_ADDRESS, device, at);
        }
        var same = accounts.withEmail(address.get());
        if (same.filter(StaffAccount::isLinked).isPresent()) {
            return refused(same.get().id(), Why.OTHER_IDENTITY, device, at);
        }
        var hasRole = rules.of(identity.values()).values().stream().anyMatch(Optional::isPresent);
        if (same.isEmpty() && !hasRole) {
            return refused(null, Why.NO_ACCOUNT, device, at);
        }
        var account = same.orElseGet(() -> accounts.create(
                identity.name().orElse(address.get().value()), address.get(), Language.base(), Actor.SYSTEM, at));
        accounts.link(
                account, identity.issuer(), identity.subject(), new Actor.Staff(account.id(), device.address()), at);
        return in(account, identity, since, device, at);
    }

    private Admission in(StaffAccount account, Identity identity, Instant since, Device device, Instant at) {
        rules.of(identity.values())
                .forEach((scope, role) -> role.ifPresentOrElse(
                        one -> roles.grant(account.id(), one, scope, Actor.SYSTEM, at),
                        () -> departures.revoke(account.id(), scope, Actor.SYSTEM, at)));
        return new Admission(signIn.as(account, since, device, at), null);
    }

    private Admission refused(Long account, Why why, Device device, Instant at) {
        announcements.fire(new AccountChanged(
                account, new AccountChange.SignInRefused(), new Actor.Stranger(device.address()), at));
        return new Admission(null, why);
    }
}
