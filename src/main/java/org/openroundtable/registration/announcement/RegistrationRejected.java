package org.openroundtable.registration.announcement;

import java.time.Instant;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.Registration;

/**
 * An organiser has turned a registration down, which has ended by that.
 *
 * @param why what the registrant is told as the reason; null: it is for the house alone
 */
public record RegistrationRejected(Registration registration, String why, Actor actor, Instant at) {}
