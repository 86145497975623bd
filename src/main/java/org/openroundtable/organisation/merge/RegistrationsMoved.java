package org.openroundtable.organisation.merge;

import java.time.Instant;
import java.util.Set;

/**
 * Registrations point to another one of these organisations.
 *
 * @param organisations ids
 */
public record RegistrationsMoved(Set<Long> organisations, Instant at) {}
