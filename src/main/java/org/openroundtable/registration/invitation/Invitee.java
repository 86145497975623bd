package org.openroundtable.registration.invitation;

import org.openroundtable.contact.EmailAddress;

/**
 * Whom to invite.
 *
 * @param name null: not told
 * @param organisation null: not told
 */
public record Invitee(EmailAddress email, String name, String organisation) {}
