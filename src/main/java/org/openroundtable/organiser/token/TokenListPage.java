package org.openroundtable.organiser.token;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.account.token.TokenScope;
import org.openroundtable.account.token.TokenView;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The tokens that are valid, and a form for another.
 *
 * @param secret of the one that was just made, shown once; null: none was
 */
@CheckedTemplate(basePath = "organiser/token", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TokenListPage(List<Row> tokens, String secret, TokenForm form, List<TokenScope> scopes, FormErrors errors)
        implements TemplateInstance {

    /**
     * @param until null: it does not expire
     * @param used null: it was not used yet
     */
    record Row(
            Long id, String name, TokenScope scope, ZonedDateTime until, ZonedDateTime used, boolean ofInstallation) {

        static Row of(TokenView token) {
            return new Row(
                    token.id(),
                    token.name(),
                    token.scope(),
                    utc(token.expiresAt()),
                    utc(token.lastUsedAt()),
                    token.ofInstallation());
        }

        private static ZonedDateTime utc(Instant moment) {
            return moment == null ? null : moment.atZone(ZoneId.of("UTC"));
        }
    }
}
