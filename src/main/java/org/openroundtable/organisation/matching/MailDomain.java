package org.openroundtable.organisation.matching;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The domain of an address, where it says something of its holder's organisation: at a free provider it does not. */
public record MailDomain(String name) {

    private static final Set<String> FREE = Words.of("free-mail.txt");

    /** @param address of mail; empty: that of a provider at which anybody has one */
    public static Optional<MailDomain> of(String address) {
        var name = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return name.isEmpty() || isFree(name) ? Optional.empty() : Optional.of(new MailDomain(name));
    }

    private static boolean isFree(String name) {
        var first = name.indexOf('.');
        return FREE.contains(name) || first > 0 && FREE.contains(name.substring(0, first + 1));
    }

    /** The part that its holder has chosen, as {@code norrvik-identity} in {@code mail.norrvik-identity.co.uk}, in letters. */
    String chosen() {
        var labels = name.split("\\.");
        var last = labels.length - 2;
        // The second level of some countries is theirs.
        if (last > 0 && labels[last].length() <= 3 && labels[last + 1].length() == 2) {
            last--;
        }
        return last < 0 ? name : labels[last].replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
