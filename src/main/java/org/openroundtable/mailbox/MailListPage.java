package org.openroundtable.mailbox;

import java.util.List;
import java.util.UUID;

import org.openroundtable.mail.KeptMail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All kept mails, newest first. */
@CheckedTemplate(basePath = "mailbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailListPage(List<Row> mails) implements TemplateInstance {

    record Row(UUID id, String written, String recipient, String subject, String language) {

        static Row of(KeptMail kept) {
            var mail = kept.mail();
            return new Row(
                    kept.id(),
                    MailPage.written(kept),
                    mail.recipient(),
                    mail.subject(),
                    mail.language().toLanguageTag());
        }
    }

    static MailListPage of(List<KeptMail> mails) {
        return new MailListPage(mails.stream().map(Row::of).toList());
    }
}
