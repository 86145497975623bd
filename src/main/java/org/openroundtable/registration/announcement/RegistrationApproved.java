package org.openroundtable.registration.announcement;

import java.time.Instant;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.Registration;

/** An organiser has approved of a registration, which is confirmed by that. */
public record RegistrationApproved(Registration registration, Actor actor, Instant at) {}
