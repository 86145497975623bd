package org.openroundtable.mail;

import java.lang.annotation.Retention;

import jakarta.inject.Qualifier;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

/** Tells our SMTP client from the one of the Quarkus mailer. */
@Qualifier
@Retention(RUNTIME)
@interface OutboxClient {}
