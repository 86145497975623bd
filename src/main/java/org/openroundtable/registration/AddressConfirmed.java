package org.openroundtable.registration;

/** A registrant has shown that the address is theirs; the registration now counts. */
public record AddressConfirmed(Registration registration) {}
