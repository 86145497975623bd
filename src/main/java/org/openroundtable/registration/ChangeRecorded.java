package org.openroundtable.registration;

import java.time.Instant;

import org.openroundtable.account.Actor;

/** A registration is not what it was. */
public record ChangeRecorded(
        Registration registration, RegistrationChange change, Reason reason, Actor actor, Instant at) {}
