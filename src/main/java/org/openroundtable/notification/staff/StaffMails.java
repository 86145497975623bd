package org.openroundtable.notification.staff;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.mail.Mail;
import org.openroundtable.mail.Outbox;
import org.openroundtable.notification.RenderedLetter;
import org.openroundtable.notification.StrangerText;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Writes letters to people with an account, in the transaction of what they tell. */
@ApplicationScoped
class StaffMails {

    private final Outbox outbox;
    private final PublicUrl address;

    StaffMails(Outbox outbox, PublicUrl address) {
        this.outbox = outbox;
        this.address = address;
    }

    /** @param path of the page that the letter leads to */
    void write(StaffAccount account, String path, Function<StaffLetterContext, StaffLetter> letter) {
        var language = account.language();
        var say = MessageBundles.get(StaffMailMessages.class, Localized.Literal.of(language.tag()));
        var written =
                letter.apply(new StaffLetterContext(new StrangerText(account.name()), language, say, address.of(path)));
        var rendered = RenderedLetter.of(written, language.locale(), written.heading());
        outbox.put(new Mail(
                RenderedLetter.occasion(written),
                "account/" + account.id(),
                say.sender(),
                null,
                account.email().value(),
                language.locale(),
                rendered.subject(),
                rendered.plain(),
                rendered.html(),
                null,
                null));
    }
}
