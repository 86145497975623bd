package org.openroundtable.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Language;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The accounts that there are; those that were removed are left out, but for their names. */
@ApplicationScoped
public class StaffAccounts implements PanacheRepository<StaffAccount> {

    private final Event<AccountChanged> announcements;

    StaffAccounts(Event<AccountChanged> announcements) {
        this.announcements = announcements;
    }

    public Optional<StaffAccount> withEmail(EmailAddress email) {
        return find("emailKey = ?1 and removedAt is null", email.key()).firstResultOptional();
    }

    public Optional<StaffAccount> withId(Long id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    /** Whose owner a provider calls so. */
    public Optional<StaffAccount> withIdentity(String issuer, String subject) {
        return find("oidcIssuer = ?1 and oidcSubject = ?2 and removedAt is null", issuer, subject)
                .firstResultOptional();
    }

    /** From now on its owner gets in with it. */
    public void link(StaffAccount account, String issuer, String subject, Actor actor, Instant at) {
        account.link(issuer, subject);
        announcements.fire(new AccountChanged(account.id(), new AccountChange.IdentityLinked(issuer), actor, at));
    }

    /** By name. */
    public List<StaffAccount> all() {
        return list("removedAt is null order by lower(name), id");
    }

    /** Without a password and a role yet. There must be none with the address. */
    public StaffAccount create(String name, EmailAddress email, Language language, Actor actor, Instant at) {
        var account = new StaffAccount(name, email, language, at);
        persist(account);
        announcements.fire(new AccountChanged(account.id(), new AccountChange.AccountCreated(name), actor, at));
        return account;
    }

    public void remove(StaffAccount account, Actor actor, Instant at) {
        account.remove(at);
        announcements.fire(
                new AccountChanged(account.id(), new AccountChange.AccountRemoved(account.name()), actor, at));
    }

    /** Whether it needs a second factor; where it has none yet, it opens nothing else until it has. */
    @Transactional
    public void requireSecondFactor(Long id, boolean needed, Actor actor, Instant at) {
        withId(id).filter(account -> account.needsSecondFactor() != needed).ifPresent(account -> {
            account.needSecondFactor(needed);
            announcements.fire(
                    new AccountChanged(id, new AccountChange.SecondFactorRequired(!needed, needed), actor, at));
        });
    }

    /** Whoever creates, removes or promotes one waits until the transaction has ended. */
    public void keepOthersFromChanging() {
        getEntityManager()
                .createNativeQuery("lock table staff_account in share row exclusive mode")
                .executeUpdate();
    }
}
