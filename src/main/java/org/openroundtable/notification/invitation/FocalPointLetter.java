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
import org.openroundtable.registration.focalpoint.FocalPoint;
import org.openroundtable.registration.focalpoint.FocalPointAppointed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Asks somebody to look after the registrations of their organisation, and brings the link by which they can. */
@CheckedTemplate(basePath = "notification/invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FocalPointLetter(GuestContext about, String heading, OrganiserText organisation) implements TemplateInstance {

    @Singleton
    static class Occasion {

        private final Outbox outbox;
        private final PublicUrl address;

        Occasion(Outbox outbox, PublicUrl address) {
            this.outbox = outbox;
            this.address = address;
        }

        void on(@Observes FocalPointAppointed appointed) {
            outbox.put(mail(appointed.event(), appointed.focalPoint(), letter(appointed)));
        }

        private FocalPointLetter letter(FocalPointAppointed appointed) {
            var language = appointed.focalPoint().language();
            var locale = Localized.Literal.of(language.tag());
            var say = MessageBundles.get(MailMessages.class, locale);
            return new FocalPointLetter(
                    new GuestContext(
                            new EventLine(appointed.event(), language, say),
                            language,
                            null,
                            address.of(Paths.delegation(appointed.secret()))),
                    MessageBundles.get(InvitationMailMessages.class, locale).focalPoint(),
                    OrganiserText.asTyped(appointed.focalPoint().organisation()));
        }

        private static Mail mail(EventFacts event, FocalPoint focalPoint, FocalPointLetter letter) {
            var locale = letter.about().reader().locale();
            var rendered = RenderedLetter.of(letter, locale, letter.about().subject(letter.heading()));
            return new Mail(
                    "focal-point",
                    "focal-point/" + focalPoint.id(),
                    event.organiser().name(),
                    event.organiser().email(),
                    focalPoint.email(),
                    locale,
                    rendered.subject(),
                    rendered.plain(),
                    rendered.html(),
                    null,
                    null);
        }
    }
}
