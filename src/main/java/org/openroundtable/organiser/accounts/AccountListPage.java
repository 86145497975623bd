package org.openroundtable.organiser.accounts;

import java.util.List;

import org.openroundtable.account.role.Role;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All accounts by name, and a form to invite more. */
@CheckedTemplate(basePath = "organiser/accounts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountListPage(List<AccountView> accounts, GrantView form, List<Role> roles, FormErrors errors)
        implements TemplateInstance {

    /** What was typed into the form. */
    record GrantView(String email, String role, String where, List<PlaceView> places) {}
}
