package org.openroundtable.testing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.mail.Mail;
import org.openroundtable.registration.access.AccessToken;

/**
 * The mails that the application has written to an address, whatever else is in the outbox. No-break spaces count as
 * spaces, so that expected texts can be read.
 */
@Singleton
public class Letterbox {

    private static final String REGISTRATIONS = "/registrations/";
    private static final Pattern LINK = Pattern.compile(REGISTRATIONS + "[A-Za-z0-9_-]{43}(?!/)");

    @Inject
    EntityManager database;

    /** The one mail of the occasion to the address. */
    @Transactional
    public Mail only(String occasion, String address) {
        var mails = all(occasion, address);
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails of occasion " + occasion + " to " + address);
        }
        return mails.get(0);
    }

    /** The path of the registrant's page that the one mail of the occasion leads to. */
    @Transactional
    public String linkIn(String occasion, String address) {
        var link = LINK.matcher(only(occasion, address).text());
        if (!link.find()) {
            throw new AssertionError("No link in the mail");
        }
        return link.group();
    }

    /** The secret in that link. */
    public AccessToken tokenIn(String occasion, String address) {
        return new AccessToken(linkIn(occasion, address).substring(REGISTRATIONS.length()));
    }

    /** Those of an occasion, in no order. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Mail> all(String occasion, String address) {
        return ((List<Tuple>) database.createNativeQuery("""
                        select occasion, reference, sender_name, reply_to, recipient, language, subject, text_body,
                               html_body, attachment_name, attachment_type, attachment_content, picture_content,
                               unsubscribe
                        from outbox_mail where occasion = :occasion and recipient = :address""", Tuple.class)
                        .setParameter("occasion", occasion)
                        .setParameter("address", address)
                        .getResultList())
                .stream().map(Letterbox::mail).toList();
    }

    /** Of all mails to the address, in the order in which they were written. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> occasions(String address) {
        return database.createNativeQuery(
                        "select occasion from outbox_mail where recipient = :address order by created_at", String.class)
                .setParameter("address", address)
                .getResultList();
    }

    private static Mail mail(Tuple row) {
        return new Mail(
                text(row, 0),
                text(row, 1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                Locale.forLanguageTag(text(row, 5)),
                text(row, 6),
                text(row, 7),
                text(row, 8),
                row.get(9) == null ? null : new Mail.Attachment(text(row, 9), text(row, 10), row.get(11, byte[].class)),
                row.get(12, byte[].class),
                text(row, 13));
    }

    private static String text(Tuple row, int column) {
        var text = row.get(column, String.class);
        return text == null ? null : text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
