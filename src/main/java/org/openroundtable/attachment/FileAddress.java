package org.openroundtable.attachment;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of files of ours as documents hold them, under whatever name this site has, or had. */
public final class FileAddress {

    private static final Pattern FORM = Pattern.compile("https?://[^/]+/files/([0-9a-f]{64})/[a-z0-9.-]+");

    private FileAddress() {}

    /** @param address or null; empty: it leads elsewhere */
    public static Optional<String> checksumIn(String address) {
        var match = FORM.matcher(address == null ? "" : address);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
