package org.openroundtable.notification;

import java.time.Clock;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.barcode.QrCode;
import org.openroundtable.calendar.CalendarFile;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.mail.Mail;
import org.openroundtable.mail.Outbox;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * Writes letters to registrants, in the transaction of what they tell: finds the language, makes the link, adds the
 * calendar, and puts the mail into the outbox. Which letter is written for what stands with each of them. Nothing is
 * written about an event that is over.
 */
@ApplicationScoped
public class Notifications {

    private final Clock clock;
    private final Outbox outbox;
    private final PublicUrl publicUrl;
    private final AccessTokens tokens;
    private final RegistrationViews views;
    private final PersonalCalendars calendars;

    Notifications(
            Clock clock,
            Outbox outbox,
            PublicUrl publicUrl,
            AccessTokens tokens,
            RegistrationViews views,
            PersonalCalendars calendars) {
        this.clock = clock;
        this.outbox = outbox;
        this.publicUrl = publicUrl;
        this.tokens = tokens;
        this.views = views;
        this.calendars = calendars;
    }

    public void write(Registration registration, Function<LetterContext, Letter> letter) {
        write(registration, News.NONE, letter);
    }

    public void write(Registration registration, News news, Function<LetterContext, Letter> letter) {
        write(registration, views.of(registration), news, letter);
    }

    /** @param view of the registration, drawn already */
    public void write(Registration registration, RegistrationView view, Function<LetterContext, Letter> letter) {
        write(registration, view, News.NONE, letter);
    }

    private void write(
            Registration registration, RegistrationView view, News news, Function<LetterContext, Letter> letter) {
        var event = registration.facts();
        if (event.isOverAt(clock.instant())) {
            return;
        }
        // Nothing is to be seen any more of a registration that has ended.
        var token = registration.isActive() ? AccessToken.random() : null;
        var path = token == null ? Paths.event(event.slug()) : Paths.registration(token.value());
        var subscription = token == null
                ? null
                : publicUrl.webcal(Paths.subscription(token.calendar().value()));
        var written = letter.apply(context(registration, view, news, path, subscription));
        if (token != null) {
            tokens.keepForMail(token, registration, written.tellsProgramme() ? event.revision() : null);
        }
        outbox.put(mail(registration, registration.registrant().email(), written));
    }

    /** To an address that is not, or no more, that of the registration; it brings no link to it, but leads to that path. */
    public void writeTo(
            String address, String path, Registration registration, Function<LetterContext, Letter> letter) {
        if (!registration.facts().isOverAt(clock.instant())) {
            var view = views.of(registration);
            outbox.put(mail(registration, address, letter.apply(context(registration, view, News.NONE, path, null))));
        }
    }

    /** What mails about a registration refer to. */
    public static String reference(Registration registration) {
        return reference(registration.id());
    }

    /** The same by its id. */
    public static String reference(Long registration) {
        return "registration/" + registration;
    }

    private LetterContext context(
            Registration registration, RegistrationView view, News news, String path, String subscription) {
        var event = registration.facts();
        var language = registration.language();
        var say = MessageBundles.get(MailMessages.class, Localized.Literal.of(language.tag()));
        return new LetterContext(event, view, news, language, say, publicUrl.of(path), subscription);
    }

    private Mail mail(Registration registration, String address, Letter letter) {
        var organiser = registration.facts().organiser();
        var rendered = RenderedLetter.of(
                letter, letter.about().locale(), letter.about().subject(letter.heading()));
        return new Mail(
                letter.occasion(),
                reference(registration),
                organiser.name(),
                organiser.email(),
                address,
                letter.about().locale(),
                rendered.subject(),
                rendered.plain(),
                rendered.html(),
                letter.bringsCalendar() ? calendar(registration) : null,
                rendered.html().contains(Mail.PICTURE)
                        ? QrCode.of(registration.shortCode().value()).png()
                        : null);
    }

    private Mail.Attachment calendar(Registration registration) {
        return calendars
                .attached(registration)
                .map(file -> new Mail.Attachment(
                        registration.facts().slug() + ".ics", CalendarFile.CONTENT_TYPE, file.bytes()))
                .orElse(null);
    }
}
