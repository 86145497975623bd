package org.openroundtable.registration.announcement;

import java.time.Instant;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Registration;

/**
 * A registration is different from before.
 *
 * @param reason the registrant has changed sessions or details, has taken up an offer, or has let one lapse
 */
public record RegistrationChanged(Registration registration, Reason reason, Actor actor, Instant at) {}
