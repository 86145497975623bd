package org.openroundtable.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.openroundtable.event.EventFacts;
import org.openroundtable.event.EventStatus;
import org.openroundtable.language.Language;
import org.openroundtable.language.Wording;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.time.LocalAndUtc;

/**
 * What a letter can say of a registration and its event, in the reader's language. Whatever is not in our words is a
 * {@link ForeignText}; a {@link String} is ours.
 */
public final class LetterContext implements LetterHead {

    private final EventFacts event;
    private final RegistrationView registration;
    private final Language language;
    private final MailMessages say;
    private final LocalAndUtc times;
    private final String url;
    private final EventLine lineOfEvent;
    private final String subscription;
    private final News news;
    private final SessionLines lines;
    private final List<SessionLine> fresh;
    private final List<SessionLine> others;

    LetterContext(
            EventFacts event,
            RegistrationView registration,
            News news,
            Language language,
            MailMessages say,
            String url,
            String subscription) {
        this.event = event;
        this.registration = registration;
        this.language = language;
        this.say = say;
        this.times = new LocalAndUtc(event.timeZone(), language.locale());
        this.url = url;
        this.lineOfEvent = new EventLine(event, language, say);
        this.subscription = subscription;
        this.news = news;
        this.lines = new SessionLines(registration, news, event.isScheduled(), say, times, language.locale());
        this.fresh = lines.fresh();
        this.others = lines.others();
    }

    // -- the reader

    @Override
    public String language() {
        return language.tag();
    }

    Locale locale() {
        return language.locale();
    }

    public MailMessages say() {
        return say;
    }

    @Override
    public String subject(String heading) {
        return lineOfEvent.subject(heading);
    }

    /** Null: one that reads like a link. Nobody is to advertise in our name at others' addresses. */
    @Override
    public StrangerText name() {
        var name = registration.registrant().fullName();
        return StrangerText.readsLikeALink(name) ? null : new StrangerText(name);
    }

    @Override
    public String url() {
        return url;
    }

    // -- the event

    @Override
    public OrganiserText event() {
        return lineOfEvent.title();
    }

    public OrganiserText organiser() {
        return lineOfEvent.organiser();
    }

    @Override
    public String footer() {
        return lineOfEvent.footer();
    }

    /** From its first session to its last; null: not at the times that were announced. */
    public LocalAndUtc.Span when() {
        return lineOfEvent.when();
    }

    /** When it was, as the reader was last told; null: it has not moved, or its sessions say it. */
    public LocalAndUtc.Span formerWhen() {
        return news.formerly(times);
    }

    /** Null: it has no place yet. */
    public String where() {
        return lineOfEvent.where();
    }

    /** What organisers say in words of their own; null: null. */
    public OrganiserText ofOrganiser(String text) {
        return text == null ? null : new OrganiserText(new Wording(text, event.language()));
    }

    public boolean isEventCancelled() {
        return event.isCancelled();
    }

    public boolean isEventPostponed() {
        return event.status() == EventStatus.POSTPONED;
    }

    public String changesUntil() {
        return times.moment(event.changesUntil());
    }

    /** How long whoever is next may think about a place; null: it is theirs at once. */
    public Long offerMinutes() {
        return lineOfEvent.offerMinutes();
    }

    /** The same in hours; 0: it is no whole number of them. */
    public long offerHours() {
        return offerMinutes() % 60 == 0 ? offerMinutes() / 60 : 0;
    }

    // -- the registration

    public boolean isAddressToBeConfirmed() {
        return registration.state() == RegistrationState.PENDING_EMAIL;
    }

    public boolean isToBeApproved() {
        return registration.state() == RegistrationState.PENDING_APPROVAL;
    }

    public boolean isConfirmed() {
        return registration.isConfirmed();
    }

    public boolean isHolding() {
        return registration.isHolding();
    }

    /** By which a desk finds them; null: they are not confirmed. */
    public String code() {
        return Objects.toString(registration.code(), null);
    }

    public String heldUntil() {
        return moment(registration.heldUntil());
    }

    /** Null: no place in the event is on offer. */
    public String offeredUntil() {
        return moment(registration.offeredUntil());
    }

    /** In the event's line, 1 is next; null: not waiting there. */
    public Long waitingPosition() {
        return registration.waitingPosition();
    }

    /** Waits for the event because as many of the organisation have a place as can. */
    public boolean isOrganisationFull() {
        return registration.isOrganisationFull();
    }

    /** For the event, or for a session. */
    public boolean isWaiting() {
        return registration.state() == RegistrationState.WAITING
                || registration.places().stream().anyMatch(PlaceView::isWaiting);
    }

    /** No session with a sign-up of its own. */
    public boolean isNothingChosen() {
        return registration.places().isEmpty();
    }

    /** The letter brings a calendar file with what is to be attended. */
    public boolean hasCalendar() {
        return registration.isConfirmed();
    }

    /** That file leaves out what is open to all, because it is too much for a mail. */
    public boolean isCalendarAbridged() {
        return manyOpen() > PersonalCalendars.MOST_OPEN_ATTACHED;
    }

    /** The {@code webcal:} address of the calendar; null: there is none any more. */
    public String subscription() {
        return subscription;
    }

    /** The details that were corrected, by what they are called; null: none were. */
    public String corrected() {
        return CorrectedDetails.named(news.corrected(), say);
    }

    public List<AnswerLine> answers() {
        return AnswerLine.of(registration, locale());
    }

    // -- its sessions

    public News news() {
        return news;
    }

    /** Those that the letter is about. */
    public List<SessionLine> fresh() {
        return fresh;
    }

    /** How many sessions are open to the reader that {@link #others} leaves to the calendar; 0: it has all. */
    public int manyOpen() {
        return lines.manyOpen();
    }

    /** All others. Where very many are open to all, those are left to the calendar. */
    public List<SessionLine> others() {
        return others;
    }

    /** In the event's zone and in UTC; null: null. */
    public String moment(Instant instant) {
        return instant == null ? null : times.moment(instant);
    }
}
