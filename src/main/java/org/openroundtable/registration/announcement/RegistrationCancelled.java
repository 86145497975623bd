package org.openroundtable.registration.announcement;

import java.time.Instant;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.Registration;

/**
 * A registration has ended, by its registrant, by an organiser or because an offer was not taken up.
 *
 * @param why what the registrant is told as the organiser's reason; null: there is none, or it is for the house alone
 */
public record RegistrationCancelled(Registration registration, String why, Actor actor, Instant at) {}
