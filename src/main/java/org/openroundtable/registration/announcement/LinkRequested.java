package org.openroundtable.registration.announcement;

import org.openroundtable.registration.Registration;

/**
 * Somebody who knows the address wants its link: it goes to the address and nowhere else.
 *
 * @param byRegistering they tried to register once more
 */
public record LinkRequested(Registration registration, boolean byRegistering) {}
