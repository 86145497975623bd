package org.openroundtable.registration;

import java.time.Instant;

import org.openroundtable.account.Actor;

/**
 * A registration is not what it was.
 *
 * @param reason null: the change says it all
 */
public record ChangeRecorded(
        Registration registration, RegistrationChange change, Reason reason, Actor actor, Instant at) {}
