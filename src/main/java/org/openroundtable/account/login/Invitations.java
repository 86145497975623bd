package org.openroundtable.account.login;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.account.AccountChange;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.login.StaffLink.Purpose;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.contact.EmailAddress;

/** Colleagues are invited by mail. */
@ApplicationScoped
public class Invitations {

    private final StaffAccounts accounts;
    private final RoleGrants roles;
    private final StaffLinks links;
    private final PasswordUse use;
    private final Event<StaffInvited> announcements;
    private final Event<AccountChanged> changes;

    Invitations(
            StaffAccounts accounts,
            RoleGrants roles,
            StaffLinks links,
            PasswordUse use,
            Event<StaffInvited> announcements,
            Event<AccountChanged> changes) {
        this.accounts = accounts;
        this.roles = roles;
        this.links = links;
        this.use = use;
        this.announcements = announcements;
        this.changes = changes;
    }

    /**
     * Gives a role to whom the address belongs, and an account if there is none: until they choose a password, it is
     * called by its address and written to in the language of whoever invites. Once more sends another link.
     */
    @Transactional
    public void invite(EmailAddress email, Role role, Scope scope, StaffAccount by, Actor actor, Instant at) {
        accounts.keepOthersFromChanging();
        var account = accounts.withEmail(email)
                .orElseGet(() -> accounts.create(email.value(), email, by.language(), actor, at));
        roles.grant(account.id(), role, scope, actor, at);
        var hasWayIn = account.passwordHash().isPresent() || !use.isOpenFor(email.value());
        var secret = hasWayIn ? null : links.issue(Purpose.INVITATION, account.id(), at);
        changes.fire(new AccountChanged(account.id(), new AccountChange.InvitationSent(), actor, at));
        announcements.fire(new StaffInvited(account, by.name(), scope, secret, at));
    }
}
