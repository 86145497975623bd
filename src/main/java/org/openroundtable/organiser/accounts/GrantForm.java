package org.openroundtable.organiser.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/** Who is to be what where. */
record GrantForm(String email, String role, String where, List<PlaceView> places) {

    static final List<Role> ROLES = List.of(Role.EDITOR, Role.DESK, Role.VIEWER, Role.ORGANISER, Role.ADMINISTRATOR);

    static GrantForm of(FormFields fields, List<PlaceView> places) {
        return new GrantForm(fields.line("email"), fields.line("role"), fields.line("where"), places);
    }

    static GrantForm empty(List<PlaceView> places) {
        return new GrantForm("", Role.EDITOR.name(), "", places);
    }

    FormErrors faults(AccountErrors errors) {
        var faults = FormErrors.none();
        errors.checkEmail(faults, "email", email);
        if (chosen().isEmpty()) {
            faults.add("role", errors.text().roleMissing());
        } else if (scope().isEmpty()) {
            faults.add("where", errors.text().whereMissing());
        } else if (scope().get() == Scope.NEW_EVENTS && chosen().get() != Role.ORGANISER) {
            faults.add("where", errors.text().newEventsOrganisers());
        }
        return faults;
    }

    Optional<Role> chosen() {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst();
    }

    /** Empty: none was chosen where the role needs one. */
    Optional<Scope> scope() {
        return role.equals(Role.ADMINISTRATOR.name())
                ? Optional.of(Scope.INSTALLATION)
                : places.stream()
                        .filter(place -> place.value().equals(where))
                        .findFirst()
                        .map(PlaceView::scope);
    }

    AccountListPage.GrantView view() {
        return new AccountListPage.GrantView(email, role, where, places);
    }
}
