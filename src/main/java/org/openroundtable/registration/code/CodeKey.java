package org.openroundtable.registration.code;

import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;

/** What makes two codes the same: how they are read, not how they are written (NFKC_Casefold, UAX 31), without spaces. */
final class CodeKey {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CodeKey() {}

    static String of(String typed) {
        var folded = Normalizer2.getNFKCCasefoldInstance().normalize(typed);
        return SPACE.matcher(folded).replaceAll("");
    }
}
