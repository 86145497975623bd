package org.openroundtable.registration.invitation;

import org.openroundtable.event.EventFacts;

/**
 * Somebody is invited, or reminded of it, and is to be written to.
 *
 * @param secret of the link that the mail brings
 */
public record InvitationSent(EventFacts event, Invitation invitation, String secret, boolean isReminder) {}
