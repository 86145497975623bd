package org.openroundtable.notification;

import java.time.Clock;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.calendar.CalendarFile;
import org.openroundtable.event.Event;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.mail.Mail;
import org.openroundtable.mail.Outbox;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.notice.Addressees;

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
    private final Addressees addressees;
    private final RegistrationViews views;
    private final PersonalCalendars calendars;

    Notifications(
            Clock clock,
            Outbox outbox,
            PublicUrl publicUrl,
            AccessTokens tokens,
            Addressees addressees,
            RegistrationViews views,
            PersonalCalendars calendars) {
        this.clock = clock;
        this.outbox = outbox;
        this.publicUrl = publicUrl;
        this.tokens = tokens;
        this.addressees = addressees;
        this.views = views;
        this.calendars = calendars;
    }

    public void write(Registration registration, Function<LetterContext, Letter> letter) {
        write(registration, views.of(registration), letter);
    }

    /** @param view of the registration, where it is drawn already */
    public void write(Registration registration, RegistrationView view, Function<LetterContext, Letter> letter) {
        if (!registration.event().isOverAt(clock.instant())) {
            outbox.put(mail(registration, letter.apply(context(registration, view))));
        }
    }

    /** To all who are registered. */
    public void writeToAll(Event event, Function<LetterContext, Letter> letter) {
        addressees.of(event).forEach(registration -> write(registration, letter));
    }

    /** What mails about a registration refer to. */
    public static String reference(Registration registration) {
        return "registration/" + registration.id();
    }

    private LetterContext context(Registration registration, RegistrationView view) {
        var event = registration.event();
        var language = Language.accepted(registration.language());
        var say = MessageBundles.get(MailMessages.class, Localized.Literal.of(language.tag()));
        return new LetterContext(event, view, language, say, url(registration));
    }

    private Mail mail(Registration registration, Letter letter) {
        var organiser = registration.event().organiser();
        var rendered = RenderedLetter.of(letter);
        return new Mail(
                letter.occasion(),
                reference(registration),
                organiser.name(),
                organiser.email(),
                registration.registrant().email(),
                letter.about().locale(),
                rendered.subject(),
                rendered.plain(),
                rendered.html(),
                letter.bringsCalendar() ? calendar(registration) : null);
    }

    /** Nothing is to be seen any more of a registration that has ended. */
    private String url(Registration registration) {
        return registration.state().isActive()
                ? publicUrl.of(
                        Paths.registration(tokens.issueForMail(registration).value()))
                : publicUrl.of(Paths.event(registration.event().slug()));
    }

    private Mail.Attachment calendar(Registration registration) {
        return calendars
                .of(registration)
                .map(file -> new Mail.Attachment(
                        registration.event().slug() + ".ics", CalendarFile.CONTENT_TYPE, file.bytes()))
                .orElse(null);
    }
}
