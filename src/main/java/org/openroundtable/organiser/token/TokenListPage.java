package org.openroundtable.organiser.token;

import java.util.List;

import org.openroundtable.account.token.TokenScope;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The tokens that are valid, and a form for another.
 *
 * @param secret of the one that was just made, shown once; null: none was
 */
@CheckedTemplate(basePath = "organiser/token", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TokenListPage(List<TokenRow> tokens, String secret, TokenForm form, List<TokenScope> scopes, FormErrors errors)
        implements TemplateInstance {}
