package org.openroundtable.registration.focalpoint;

import org.openroundtable.event.EventFacts;

/**
 * Somebody is to look after the registrations of an organisation, and is to be written to.
 *
 * @param secret of the link that the mail brings
 */
public record FocalPointAppointed(EventFacts event, FocalPoint focalPoint, String secret) {}
