package org.openroundtable.registration.announcement;

import java.time.Instant;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationView;

/**
 * Somebody has registered.
 *
 * @param view of it, drawn already for the answer
 */
public record RegistrationReceived(Registration registration, RegistrationView view, Actor actor, Instant at) {}
