package org.openroundtable.web.page;

import org.openroundtable.contact.EmailAddress;

import io.quarkus.qute.TemplateExtension;

/** E-mail addresses as links; in templates {@code {event.email.mailto}}. */
@TemplateExtension
public final class MailLink {

    private MailLink() {}

    /** A URI (RFC 6068). */
    public static String mailto(String address) {
        return new EmailAddress(address).mailto().toString();
    }
}
