package org.openroundtable.registration;

/**
 * Somebody has registered.
 *
 * @param view of it, drawn already for the answer
 */
public record RegistrationReceived(Registration registration, RegistrationView view) {}
