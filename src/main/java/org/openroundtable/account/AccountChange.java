package org.openroundtable.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** What has become of an account. Passwords and their hashes are never among it. */
public sealed interface AccountChange extends Change {

    /** Null: nothing that could be told. */
    @Override
    default Object before() {
        return null;
    }

    /** Null: nothing that could be told. */
    @Override
    default Object after() {
        return null;
    }

    /** @param after its name */
    record AccountCreated(String after) implements AccountChange {}

    /** @param before its name */
    record AccountRemoved(String before) implements AccountChange {}

    record AccountRenamed(String before, String after) implements AccountChange {}

    record SignedIn() implements AccountChange {}

    /** A wrong password, or an address without an account. */
    record SignInRefused() implements AccountChange {}

    /** Whoever is signed in did not know the password where it was asked for again. */
    record PasswordRefused() implements AccountChange {}

    record SignedOut() implements AccountChange {}

    /** All browsers but the one that it was done with, at once. */
    record SignedOutEverywhere() implements AccountChange {}

    /**
     * Whoever signs in as somebody at a provider gets in with it.
     *
     * @param after the issuer
     */
    record IdentityLinked(String after) implements AccountChange {}

    record SecondFactorTurnedOn() implements AccountChange {}

    record SecondFactorTurnedOff() implements AccountChange {}

    record RecoveryCodeUsed() implements AccountChange {}

    /** Those before are good for nothing any more. */
    record RecoveryCodesRenewed() implements AccountChange {}

    /** Whether the account needs a second factor. */
    record SecondFactorRequired(Boolean before, Boolean after) implements AccountChange {}

    /** @param after its name and scope */
    record TokenMade(String after) implements AccountChange {}

    /** @param before its name and scope */
    record TokenRevoked(String before) implements AccountChange {}

    /** @param first there was none before */
    record PasswordChanged(boolean first) implements AccountChange {}

    /** Somebody has asked for a link by which to choose another password. */
    record PasswordLinkSent() implements AccountChange {}

    /** A mail says of a role, and how to get in. */
    record InvitationSent() implements AccountChange {}

    /** Null: none. */
    record RoleChanged(GrantedRole before, GrantedRole after) implements AccountChange {

        /** Of the event that it is a role in; null: of none alone. */
        public String slug() {
            return after == null ? before.slug() : after.slug();
        }
    }

    /**
     * @param role the name of a {@code Role}
     * @param slug null: not of one event
     * @param series null: not of a series
     */
    @JsonInclude(Include.NON_NULL)
    record GrantedRole(String role, String slug, String series) {}
}
