package org.openroundtable.installation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.link.WebAddress;

/**
 * Whom to tell of a weakness of the site (RFC 9116).
 *
 * @param contact e-mail address, or https address of a page
 * @param goodUntil the last day on which it is to be relied on, in UTC
 */
public record SecurityReports(String contact, LocalDate goodUntil) {

    private static final String WEB = "https://";

    static boolean isWeb(String contact) {
        return contact.startsWith(WEB);
    }

    /** As a URI (RFC 9116 section 2.5.3). */
    public String uri() {
        return isWeb(contact) ? WebAddress.of(contact).orElseThrow() : "mailto:" + new EmailAddress(contact).value();
    }

    /** From then on nobody is to use it. */
    public Instant expiresAt() {
        return goodUntil.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public boolean isGoodAt(Instant now) {
        return now.isBefore(expiresAt());
    }
}
