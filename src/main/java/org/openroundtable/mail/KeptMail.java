package org.openroundtable.mail;

import java.time.Instant;
import java.util.UUID;

/** A mail that was not sent because no mail server is configured, to be read on a developer's screen. */
public record KeptMail(UUID id, Instant writtenAt, Mail mail) {}
