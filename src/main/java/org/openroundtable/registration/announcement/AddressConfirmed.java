package org.openroundtable.registration.announcement;

import org.openroundtable.registration.Registration;

/** A registrant has shown that the address is theirs; the registration now counts. */
public record AddressConfirmed(Registration registration) {}
