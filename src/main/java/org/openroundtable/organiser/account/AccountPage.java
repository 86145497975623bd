package org.openroundtable.organiser.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.account.login.StaffSession;
import org.openroundtable.report.summary.Chosen;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One's own account. */
@CheckedTemplate(basePath = "organiser/account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountPage(
        String name,
        String language,
        String email,
        long shortest,
        List<SessionRow> sessions,
        List<Chosen> summaries,
        FormErrors errors)
        implements TemplateInstance {

    /**
     * A browser that is signed in.
     *
     * @param device null: it does not name itself
     * @param here the one that asks
     */
    record SessionRow(String device, ZonedDateTime since, ZonedDateTime seen, boolean here) {

        static SessionRow of(StaffSession session, Long own) {
            return new SessionRow(
                    session.device() == null ? null : BrowserName.of(session.device()),
                    utc(session.createdAt()),
                    utc(session.seenAt()),
                    session.id().equals(own));
        }

        private static ZonedDateTime utc(Instant moment) {
            return moment.atZone(ZoneId.of("UTC"));
        }
    }
}
