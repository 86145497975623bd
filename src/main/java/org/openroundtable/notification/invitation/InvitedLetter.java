package org.openroundtable.notification.invitation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.event.EventFacts;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.mail.Mail;
import org.openroundtable.mail.Outbox;
import org.openroundtable.notification.EventLine;
import org.openroundtable.notification.MailMessages;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.notification.RenderedLetter;
import org.openroundtable.notification.StrangerText;
import org.openroundtable.registration.invitation.Invitation;
import org.openroundtable.registration.invitation.InvitationSent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * Invites somebody to an event, or reminds them of it.
 *
 * @param note what the organiser adds; null: nothing
 * @param refusalUrl where they say that they do not come
 */
@CheckedTemplate(basePath = "notification/invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitedLetter(GuestContext about, String heading, OrganiserText note, String refusalUrl, boolean reminder)
        implements TemplateInstance {

    @Singleton
    static class Occasion {

        private final Outbox outbox;
        private final PublicUrl address;

        Occasion(Outbox outbox, PublicUrl address) {
            this.outbox = outbox;
            this.address = address;
        }

        void on(@Observes InvitationSent sent) {
            outbox.put(mail(sent.event(), sent.invitation(), letter(sent)));
        }

        private InvitedLetter letter(InvitationSent sent) {
            var invitation = sent.invitation();
            var language = invitation.language();
            var locale = Localized.Literal.of(language.tag());
            var say = MessageBundles.get(MailMessages.class, locale);
            var words = MessageBundles.get(InvitationMailMessages.class, locale);
            var about = new GuestContext(
                    new EventLine(sent.event(), language, say),
                    language,
                    invitation.name() == null ? null : new StrangerText(invitation.name()),
                    address.of(Paths.invitation(sent.secret())));
            return new InvitedLetter(
                    about,
                    sent.isReminder() ? words.invitationReminder() : words.invitation(),
                    OrganiserText.asTyped(invitation.note()),
                    address.of(Paths.refusal(sent.secret())),
                    sent.isReminder());
        }

        private static Mail mail(EventFacts event, Invitation invitation, InvitedLetter letter) {
            var locale = letter.about().reader().locale();
            var rendered = RenderedLetter.of(letter, locale, letter.about().subject(letter.heading()));
            return new Mail(
                    letter.reminder() ? "invitation-reminder" : "invited",
                    "invitation/" + invitation.id(),
                    event.organiser().name(),
                    event.organiser().email(),
                    invitation.email().value(),
                    locale,
                    rendered.subject(),
                    rendered.plain(),
                    rendered.html(),
                    null,
                    null);
        }
    }
}
