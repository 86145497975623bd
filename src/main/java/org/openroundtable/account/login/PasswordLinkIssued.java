package org.openroundtable.account.login;

import java.time.Instant;

import org.openroundtable.account.StaffAccount;

/**
 * Whoever has forgotten a password is to get a link by which to choose another.
 *
 * @param secret of the link
 */
public record PasswordLinkIssued(StaffAccount account, String secret, Instant at) {}
