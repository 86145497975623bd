package org.openroundtable.installation;

import java.util.Arrays;
import java.util.Optional;

/** What whoever runs the installation says of themselves and of the site, in the order of the links to it. */
public enum LegalPage {
    /** Who answers for the site. */
    IMPRINT("imprint"),
    /** Of the personal data that the site itself processes, beside those of each event. */
    PRIVACY("privacy"),
    /** How accessible the site is, and whom to tell where it is not (Directive (EU) 2016/2102, Article 7). */
    ACCESSIBILITY("accessibility");

    private final String code;

    LegalPage(String code) {
        this.code = code;
    }

    /** The name in settings and addresses. */
    public String code() {
        return code;
    }

    public String path() {
        return "/" + code;
    }

    public static Optional<LegalPage> named(String code) {
        return Arrays.stream(values()).filter(page -> page.code.equals(code)).findFirst();
    }
}
