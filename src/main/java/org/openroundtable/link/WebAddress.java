package org.openroundtable.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.IDNA.Info;

/** Addresses of other sites as people write them, with letters of any script (RFC 3987), made such as programs know. */
public final class WebAddress {

    private static final Pattern PARTS = Pattern.compile("(?i)(https?://)([^/?#:@\\[\\]\\s]+)((?::\\d*)?(?:[/?#].*)?)");

    /** As browsers do (UTS 46, non-transitional), and no name that DNS cannot hold. */
    private static final IDNA NAMES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

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
            var info = new Info();
            var host = NAMES.nameToASCII(parts.group(2), new StringBuilder(), info);
            if (info.hasErrors()) {
                return Optional.empty();
            }
            var ascii = isAscii(parts.group(2)) ? parts.group(2) : host;
            var address = new URI(parts.group(1) + ascii + parts.group(3));
            return isWeb(address) ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
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
