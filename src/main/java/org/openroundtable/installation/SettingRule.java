package org.openroundtable.installation;

import org.openroundtable.json.Rule;

/** What settings must be like, beside what any document must. */
public enum SettingRule implements Rule {
    CONTACT("must be an e-mail address or an https address"),
    DAY("must be a date");

    private final String words;

    SettingRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
