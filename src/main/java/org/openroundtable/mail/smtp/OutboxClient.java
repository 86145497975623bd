package org.openroundtable.mail.smtp;

import java.lang.annotation.Retention;

import jakarta.inject.Qualifier;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

/** Tells our SMTP client from the one of the Quarkus mailer. */
@Qualifier
@Retention(RUNTIME)
public @interface OutboxClient {}
