package org.openroundtable.account;

import java.time.Instant;

/**
 * Something has become of an account.
 *
 * @param account its id; null: somebody has tried to get in under an address that has none
 */
public record AccountChanged(Long account, AccountChange change, Actor actor, Instant at) {}
