package org.openroundtable.registration.announcement;

import org.openroundtable.registration.Registration;

/** A registration has ended, by its registrant or because an offer was not taken up. */
public record RegistrationCancelled(Registration registration) {}
