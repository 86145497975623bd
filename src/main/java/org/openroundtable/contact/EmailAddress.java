package org.openroundtable.contact;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as typed, without surrounding space. Accepted is what we can write to: a local part of up to 64 ASCII
 * characters (RFC 5321, 4.1.2: a dot-string), and a domain of at least two labels, IDN included. Quoted local parts are
 * not, nor are those of RFC 6531 with other letters: our client has no SMTPUTF8, and few servers do.
 */
public record EmailAddress(String value) {

    /** In characters (RFC 5321, 4.5.3.1.3: a path of 256 octets has two brackets). */
    public static final int LONGEST = 254;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+" + "(xn--[a-z0-9-]{1,59}|[a-z]{2,63})");

    /** @throws IllegalArgumentException if nothing can be delivered to it */
    public EmailAddress {
        value = value.strip();
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static boolean isValid(String value) {
        var address = value == null ? "" : value.strip();
        var at = address.lastIndexOf('@');
        if (at < 1 || at > 64 || address.length() > LONGEST) {
            return false;
        }
        return LOCAL.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(asciiDomain(address)).matches();
    }

    /** What makes two addresses the same: letter case and the way an IDN is written do not, a +tag does. */
    public String key() {
        return value.substring(0, value.lastIndexOf('@')).toLowerCase(Locale.ROOT) + "@" + asciiDomain(value);
    }

    /**
     * As a link (RFC 6068): whatever is not plainly a character of a URI is encoded, and the domain is written as servers
     * know it.
     */
    public URI mailto() {
        var encoded = new StringBuilder("mailto:");
        value.substring(0, value.lastIndexOf('@')).chars().forEach(character -> {
            if (Character.isLetterOrDigit(character) || "-._~+!$*'".indexOf(character) >= 0) {
                encoded.append((char) character);
            } else {
                encoded.append(String.format("%%%02X", character));
            }
        });
        return URI.create(encoded.append('@').append(asciiDomain(value)).toString());
    }

    private static String asciiDomain(String address) {
        try {
            return DomainName.ascii(address.substring(address.lastIndexOf('@') + 1));
        } catch (IllegalArgumentException noDomainName) {
            return "";
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
