package org.openroundtable.registration.announcement;

import java.time.Instant;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.Registration;

/** A registration has ended, by its registrant or because an offer was not taken up. */
public record RegistrationCancelled(Registration registration, Actor actor, Instant at) {}
