package org.openroundtable.organiser.accounts;

import java.util.List;

import org.openroundtable.organiser.token.TokenRow;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One account: its roles, its second factor, its tokens, and how it ends.
 *
 * @param factor it has a second factor
 */
@CheckedTemplate(basePath = "organiser/accounts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OneAccountPage(AccountView account, boolean factor, List<TokenRow> tokens, FormErrors errors)
        implements TemplateInstance {}
