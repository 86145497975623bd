package org.openroundtable.report.disclosure;

/**
 * Under which figures are published. That of the Commission's own documents (Decision 2011/833/EU, C(2019) 1655), so that
 * whoever prints them has nothing to ask.
 */
public enum Licence {
    CC_BY_4_0("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/");

    private final String title;
    private final String url;

    Licence(String title, String url) {
        this.title = title;
        this.url = url;
    }

    /** Short, and the same in all languages. */
    public String title() {
        return title;
    }

    public String url() {
        return url;
    }
}
