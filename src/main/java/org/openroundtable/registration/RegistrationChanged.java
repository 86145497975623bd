package org.openroundtable.registration;

/** A registrant has changed sessions or details, has taken up an offer, or has let one lapse. */
public record RegistrationChanged(Registration registration) {}
