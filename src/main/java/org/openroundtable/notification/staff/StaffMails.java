package org.openroundtable.notification.staff;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.installation.Installation;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.mail.Mail;
import org.openroundtable.mail.Outbox;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.notification.RenderedLetter;
import org.openroundtable.notification.StrangerText;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Writes letters to people with an account, in the transaction of what they tell. */
@ApplicationScoped
class StaffMails {

    private final Outbox outbox;
    private final PublicUrl address;
    private final Installation installation;

    StaffMails(Outbox outbox, PublicUrl address, Installation installation) {
        this.outbox = outbox;
        this.address = address;
        this.installation = installation;
    }

    /** @param path of the page that the letter leads to */
    void write(StaffAccount account, String path, Function<StaffLetterContext, StaffLetter> letter) {
        var language = account.language();
        var say = MessageBundles.get(StaffMailMessages.class, Localized.Literal.of(language.tag()));
        var settings = installation.settings();
        var site = settings.nameOr(language).in(language.locale());
        var name = account.isNamed() ? new StrangerText(account.name()) : null;
        var written =
                letter.apply(new StaffLetterContext(name, language, say, new OrganiserText(site), address.of(path)));
        var rendered =
                RenderedLetter.of(written, language.locale(), written.about().subject(written.heading()));
        outbox.put(new Mail(
                RenderedLetter.occasion(written),
                "account/" + account.id(),
                settings.senderName() == null ? site.text() : settings.senderName(),
                settings.replyTo(),
                account.email().value(),
                language.locale(),
                rendered.subject(),
                rendered.plain(),
                rendered.html(),
                null,
                null,
                written.unsubscribe()));
    }
}
