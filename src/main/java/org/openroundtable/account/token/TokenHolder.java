package org.openroundtable.account.token;

import org.openroundtable.account.Actor;

/**
 * Whoever shows a token.
 *
 * @param account whose it is; null: the installation's
 */
public record TokenHolder(Actor actor, Long account, TokenScope scope) {}
