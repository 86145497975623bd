package org.openroundtable.registration;

/** Somebody has registered. */
public record RegistrationReceived(Registration registration) {}
