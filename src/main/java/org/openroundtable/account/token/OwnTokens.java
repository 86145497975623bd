package org.openroundtable.account.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.account.AccountChange;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;
import org.openroundtable.secret.RandomSecret;

/** The tokens that people make for their programs. Administrators end those of the installation and of others, too. */
@ApplicationScoped
public class OwnTokens {

    private final ApiTokens tokens;
    private final Event<AccountChanged> announcements;

    OwnTokens(ApiTokens tokens, Event<AccountChanged> announcements) {
        this.tokens = tokens;
        this.announcements = announcements;
    }

    /** In the order in which they were made. */
    @Transactional
    public List<TokenView> validAt(Instant at, Actor.Staff owner, boolean withInstallation) {
        return tokens.validAt(at).stream()
                .filter(token -> isTheirs(token, owner, withInstallation))
                .map(TokenView::of)
                .toList();
    }

    /** @return the secret, to be shown once */
    @Transactional
    public String make(String name, TokenScope scope, Duration lifetime, Actor.Staff owner, Instant at) {
        var secret = RandomSecret.next();
        tokens.add(owner.accountId(), name, scope, secret, at, at.plus(lifetime));
        announce(owner.accountId(), new AccountChange.TokenMade(name + " " + scope), owner, at);
        return secret;
    }

    /** Nothing happens unless it is theirs. */
    @Transactional
    public void revoke(Long id, Actor.Staff owner, boolean withInstallation, Instant at) {
        revoke(token -> token.id.equals(id) && isTheirs(token, owner, withInstallation), owner.accountId(), owner, at);
    }

    /** Those of one account, in the order in which they were made. */
    @Transactional
    public List<TokenView> of(Long account, Instant at) {
        return tokens.validAt(at).stream()
                .filter(token -> account.equals(token.accountId))
                .map(TokenView::of)
                .toList();
    }

    /** One of an account's, by whoever it is; nothing happens if it is another's. */
    @Transactional
    public void revoke(Long id, Long account, Actor actor, Instant at) {
        revoke(token -> token.id.equals(id) && account.equals(token.accountId), account, actor, at);
    }

    /** All of an account's. */
    @Transactional
    public void revokeAll(Long account, Actor actor, Instant at) {
        revoke(token -> account.equals(token.accountId), account, actor, at);
    }

    private void revoke(Predicate<ApiToken> which, Long account, Actor actor, Instant at) {
        tokens.validAt(at).stream().filter(which).forEach(token -> {
            tokens.revoke(List.of(token.id), at);
            announce(account, new AccountChange.TokenRevoked(token.name + " " + token.scope), actor, at);
        });
    }

    private static boolean isTheirs(ApiToken token, Actor.Staff owner, boolean withInstallation) {
        return token.accountId == null ? withInstallation : token.accountId.equals(owner.accountId());
    }

    private void announce(Long account, AccountChange change, Actor actor, Instant at) {
        announcements.fire(new AccountChanged(account, change, actor, at));
    }
}
