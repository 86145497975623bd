package org.openroundtable.organiser.token;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.openroundtable.account.token.TokenScope;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * What a token is to be.
 *
 * @param days after which it expires
 */
record TokenForm(String name, String scope, String days) {

    static final TokenForm EMPTY = new TokenForm("", TokenScope.READ_FIGURES.name(), "90");

    static TokenForm of(FormFields fields) {
        return new TokenForm(fields.line("name"), fields.line("scope"), fields.line("days"));
    }

    /** To choose from. */
    public List<String> lifetimes() {
        return List.of("7", "30", "90", "365");
    }

    FormErrors faults(AccountErrors errors) {
        var faults = FormErrors.none();
        errors.checkName(faults, "name", name);
        if (chosen().isEmpty()) {
            faults.add("scope", errors.text().scopeMissing());
        }
        if (!lifetimes().contains(days)) {
            faults.add("days", errors.text().daysMissing());
        }
        return faults;
    }

    Optional<TokenScope> chosen() {
        return Arrays.stream(TokenScope.values())
                .filter(one -> one.name().equals(scope))
                .findFirst();
    }

    Duration lifetime() {
        return Duration.ofDays(Integer.parseInt(days));
    }
}
