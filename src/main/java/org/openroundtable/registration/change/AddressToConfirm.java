package org.openroundtable.registration.change;

import java.time.Instant;

import org.openroundtable.registration.Registration;
import org.openroundtable.registration.access.AccessToken;

/**
 * Somebody has given another address for a registration.
 *
 * @param secret by which whoever reads what comes there confirms it, until then
 */
public record AddressToConfirm(Registration registration, String email, AccessToken secret, Instant until) {}
