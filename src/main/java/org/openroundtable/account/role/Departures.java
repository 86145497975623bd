package org.openroundtable.account.role;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccounts;

/** Takes roles and accounts away. Somebody administers the installation always: the last one stays. */
@ApplicationScoped
public class Departures {

    /** What it comes to. */
    public enum Outcome {
        GONE,
        LAST_ADMINISTRATOR
    }

    private final StaffAccounts accounts;
    private final RoleGrants roles;

    Departures(StaffAccounts accounts, RoleGrants roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    @Transactional
    public Outcome removeAccount(Long id, Actor actor, Instant at) {
        accounts.keepOthersFromChanging();
        if (isLastAdministrator(id)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        accounts.withId(id).ifPresent(account -> accounts.remove(account, actor, at));
        return Outcome.GONE;
    }

    @Transactional
    public Outcome revoke(Long account, Scope scope, Actor actor, Instant at) {
        accounts.keepOthersFromChanging();
        if (scope == Scope.INSTALLATION && isLastAdministrator(account)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        roles.revoke(account, scope, actor, at);
        return Outcome.GONE;
    }

    /** Of those who can sign in. */
    private boolean isLastAdministrator(Long account) {
        var administrators = roles.administrators();
        return administrators.size() == 1 && administrators.contains(account);
    }
}
