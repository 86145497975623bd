package org.openroundtable.contact;

import java.util.EnumSet;
import java.util.Locale;

import com.ibm.icu.text.IDNA;

/**
 * Names of domains with letters of any script, as the network knows them: UTS 46, non-transitional, as in browsers and mail
 * servers of today. The JDK has the rules of 2003, by which {@code faß.example} is {@code fass.example}, which may
 * belong to somebody else.
 */
public final class DomainName {

    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private DomainName() {}

    /**
     * The name in lower-case letters of ASCII.
     *
     * @throws IllegalArgumentException if there can be no such domain
     */
    public static String ascii(String name) {
        // Its form is for others to judge: what is in the names of the network itself is for the network to know.
        if (name.chars().allMatch(character -> character < 128)) {
            return name.toLowerCase(Locale.ROOT);
        }
        var info = new IDNA.Info();
        var ascii = UTS46.nameToASCII(name, new StringBuilder(), info).toString();
        var errors = EnumSet.noneOf(IDNA.Error.class);
        errors.addAll(info.getErrors());
        // There are domains with two hyphens there, and they are not what the rule is about (UTS 46, CheckHyphens).
        errors.remove(IDNA.Error.HYPHEN_3_4);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("Not the name of a domain");
        }
        return ascii.toLowerCase(Locale.ROOT);
    }
}
