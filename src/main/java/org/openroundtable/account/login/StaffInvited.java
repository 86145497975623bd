package org.openroundtable.account.login;

import java.time.Instant;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Scope;

/**
 * Somebody has been given a role by somebody else.
 *
 * @param by the name of who invites
 * @param secret of the link by which to choose a password; null: they have one
 */
public record StaffInvited(StaffAccount account, String by, Scope scope, String secret, Instant at) {}
