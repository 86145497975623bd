package org.openroundtable.registration.announcement;

import java.time.Instant;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.Registration;

/** A registrant has shown that the address is theirs; the registration now counts. */
public record AddressConfirmed(Registration registration, Actor actor, Instant at) {}
