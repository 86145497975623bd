package org.openroundtable.notification;

import java.util.ArrayList;
import java.util.Objects;

import org.openroundtable.registration.RegistrationChange.DetailsCorrected;

/**
 * Names the details that were corrected. Neither what they were nor what they are: anybody could type it, and have it
 * mailed to an address that need not be theirs.
 */
final class CorrectedDetails {

    private CorrectedDetails() {}

    /** "name, country"; null: none were. */
    static String named(DetailsCorrected change, MailMessages say) {
        if (change == null) {
            return null;
        }
        var before = change.before();
        var after = change.after();
        var named = new ArrayList<String>();
        if (!Objects.equals(before.fullName(), after.fullName())) {
            named.add(say.detailName());
        }
        if (!before.email().equals(after.email())) {
            named.add(say.detailAddress());
        }
        if (!Objects.equals(before.organisation(), after.organisation())
                || before.organisationType() != after.organisationType()) {
            named.add(say.detailOrganisation());
        }
        if (!Objects.equals(before.country(), after.country())) {
            named.add(say.detailCountry());
        }
        if (!Objects.equals(before.answers(), after.answers())) {
            named.add(say.detailAnswers());
        }
        return named.isEmpty() ? null : String.join(", ", named);
    }
}
