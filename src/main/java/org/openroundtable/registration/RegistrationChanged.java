package org.openroundtable.registration;

/**
 * A registration is different from before.
 *
 * @param reason the registrant has changed sessions or details, has taken up an offer, or has let one lapse
 */
public record RegistrationChanged(Registration registration, Reason reason) {}
