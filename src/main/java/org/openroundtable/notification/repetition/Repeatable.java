package org.openroundtable.notification.repetition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openroundtable.event.EventFacts;
import org.openroundtable.event.EventStatus;
import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.News;
import org.openroundtable.notification.letter.AddressLetter;
import org.openroundtable.notification.letter.CancellationLetter;
import org.openroundtable.notification.letter.ConfirmationLetter;
import org.openroundtable.notification.letter.EventCancelledLetter;
import org.openroundtable.notification.letter.EventPostponedLetter;
import org.openroundtable.notification.letter.ExpiryLetter;
import org.openroundtable.notification.letter.LinkLetter;
import org.openroundtable.notification.letter.OfferLetter;
import org.openroundtable.notification.letter.WaitingLetter;
import org.openroundtable.notification.letter.approval.PendingLetter;
import org.openroundtable.notification.letter.approval.RejectionLetter;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationView.PlaceView;

/** Letters that can be written from what holds now, by the occasions of the mails that they stand in for. */
enum Repeatable {
    ADDRESS(in(RegistrationState.PENDING_EMAIL), AddressLetter::of, "address"),
    PENDING(in(RegistrationState.PENDING_APPROVAL), PendingLetter::of, "pending"),
    WAITING(
            in(RegistrationState.WAITING).and((it, event) -> it.waitingPosition() != null),
            WaitingLetter::of,
            "waiting"),
    OFFER(Repeatable::isOffered, OfferLetter::of, "offer"),
    CONFIRMATION(in(RegistrationState.CONFIRMED), ConfirmationLetter::of, "confirmation"),
    LINK((it, event) -> it.isActive(), LinkLetter::of, "link", "already-registered"),
    EVENT_CANCELLED((it, event) -> it.isActive() && event.isCancelled(), EventCancelledLetter::of, "event-cancelled"),
    EVENT_POSTPONED(
            (it, event) -> it.isActive() && event.status() == EventStatus.POSTPONED,
            EventPostponedLetter::of,
            "event-postponed"),
    CANCELLATION((it, event) -> it.state() == RegistrationState.CANCELLED, CancellationLetter::of, "cancellation"),
    REJECTION((it, event) -> it.state() == RegistrationState.REJECTED, RejectionLetter::of, "rejection"),
    EXPIRY((it, event) -> it.state() == RegistrationState.EXPIRED, ExpiryLetter::of, "expiry");

    /** They have told what was new, and how the registration stood with it; how it stands now says one of these. */
    private static final Set<String> OF_NEWS =
            Set.of("promotion", "acceptance", "lapse", "change", "session-changes", "event-scheduled");

    private static final List<Repeatable> STANDING = List.of(ADDRESS, PENDING, CONFIRMATION, OFFER, WAITING);

    private final BiPredicate<RegistrationView, EventFacts> holds;
    private final BiFunction<LetterContext, String, Letter> letter;
    private final Set<String> occasions;

    Repeatable(
            BiPredicate<RegistrationView, EventFacts> holds,
            Function<LetterContext, Letter> letter,
            String... occasions) {
        this(holds, (about, why) -> letter.apply(about), occasions);
    }

    /** @param letter which also says why the event does not take place, or the registration has ended */
    Repeatable(
            BiPredicate<RegistrationView, EventFacts> holds,
            BiFunction<LetterContext, String, Letter> letter,
            String... occasions) {
        this.holds = holds;
        this.letter = letter;
        this.occasions = Set.of(occasions);
    }

    /** Those that can stand in for a mail of this occasion, of which one may hold; empty: it can't be written again. */
    static List<Repeatable> of(String occasion) {
        return OF_NEWS.contains(occasion)
                ? STANDING
                : Arrays.stream(values())
                        .filter(letter -> letter.occasions.contains(occasion))
                        .toList();
    }

    boolean holds(RegistrationView registration, EventFacts event) {
        return holds.test(registration, event);
    }

    /** @param why the event does not take place, or the registration has ended; null: nothing was said, or neither is so */
    Letter write(LetterContext about, String why) {
        return letter.apply(about, why);
    }

    /** What the letter shows first. */
    News news(RegistrationView registration) {
        return this == OFFER ? News.gaining(offered(registration)) : News.NONE;
    }

    /** What is said by a mail of this occasion, it says too. */
    boolean isLike(String occasion) {
        return occasions.contains(occasion);
    }

    /** Of an event that takes place: of all others something else is to be told. */
    private static BiPredicate<RegistrationView, EventFacts> in(RegistrationState state) {
        return (it, event) -> it.state() == state && event.isScheduled();
    }

    private static boolean isOffered(RegistrationView registration, EventFacts event) {
        return event.isScheduled()
                && registration.isActive()
                && (registration.offeredUntil() != null
                        || !offered(registration).isEmpty());
    }

    private static Set<String> offered(RegistrationView registration) {
        return registration.places().stream()
                .filter(place -> place.state() == PlaceState.OFFERED && !place.cancelled())
                .map(PlaceView::session)
                .collect(Collectors.toSet());
    }
}
