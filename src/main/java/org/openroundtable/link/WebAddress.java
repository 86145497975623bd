package org.openroundtable.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.openroundtable.contact.DomainName;

/** Addresses of other sites as people write them, with letters of any script (RFC 3987), made such as programs know. */
public final class WebAddress {

    private static final Pattern PARTS = Pattern.compile("(?i)(https?://)([^/?#:@\\[\\]\\s]+)((?::\\d*)?(?:[/?#].*)?)");

    private WebAddress() {}

    /**
     * As a URI (RFC 3986): the host in letters that DNS knows, what else is not ASCII percent-encoded.
     *
     * @return empty: it is not an absolute address of http or https
     */
    public static Optional<String> of(String text) {
        var parts = PARTS.matcher(text);
        try {
            if (!parts.matches()) {
                return isWeb(new URI(text)) ? Optional.of(text) : Optional.empty();
            }
            var host = isAscii(parts.group(2)) ? parts.group(2) : DomainName.ascii(parts.group(2));
            var address = new URI(parts.group(1) + host + parts.group(3));
            return isWeb(address) ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }
}
