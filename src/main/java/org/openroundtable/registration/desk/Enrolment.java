package org.openroundtable.registration.desk;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.database.StartOver;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange.Informed;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.LinkRequested;
import org.openroundtable.registration.announcement.RegistrationReceived;
import org.openroundtable.registration.desk.RegistrationOutcome.AlreadyRegistered;
import org.openroundtable.registration.desk.RegistrationOutcome.AnsweredByMail;
import org.openroundtable.registration.desk.RegistrationOutcome.Entered;
import org.openroundtable.registration.desk.RegistrationOutcome.KeyReused;
import org.openroundtable.registration.desk.RegistrationOutcome.Known;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RememberedRequests.Earlier;

/** Enters registrations into the books, each request and each address once; within a transaction. */
@ApplicationScoped
class Enrolment {

    private final Registrations registrations;
    private final RememberedRequests requests;
    private final AccessTokens tokens;
    private final RegistrationViews views;
    private final Announcements announcements;

    Enrolment(
            Registrations registrations,
            RememberedRequests requests,
            AccessTokens tokens,
            RegistrationViews views,
            Announcements announcements) {
        this.registrations = registrations;
        this.requests = requests;
        this.tokens = tokens;
        this.views = views;
        this.announcements = announcements;
    }

    /** What became of the same request before; its link is a new one, because nobody knows the old. */
    Optional<RegistrationOutcome> earlier(EventSnapshot event, RegistrationRequest request, Entry entry) {
        return request.key() == null
                ? Optional.empty()
                : requests.find(request.event(), request.key()).map(earlier -> again(earlier, event, request, entry));
    }

    private RegistrationOutcome again(Earlier earlier, EventSnapshot event, RegistrationRequest request, Entry entry) {
        if (earlier.was(request.wishAnsweredByMail())) {
            return new AnsweredByMail(earlier.at().plus(event.registration().holdFor()));
        }
        if (!earlier.was(request.wish())) {
            return new KeyReused();
        }
        var registration = registrations.findById(earlier.registrationId());
        if (!entry.isInPerson()) {
            return new Entered(views.of(registration));
        }
        return new Registered(views.of(registration), tokens.issueForAnswerAgain(registration));
    }

    /**
     * Lets whoever comes with the same address or under the same key wait until the transaction ends. It comes before the
     * limits are locked: where one waited for the limits and held the address, and another the other way round, they
     * waited for one another, and with them all who queue for the limits.
     */
    void waitForOthersLike(CheckedRequest checked) {
        var key = checked.request().key();
        registrations.waitForOthersWith(checked.event().id(), checked.address(), key == null ? null : key.value());
    }

    /** Whoever has registered gets the link once more, by mail. */
    Optional<RegistrationOutcome> registered(CheckedRequest checked) {
        return registrations.active(checked.event().id(), checked.address()).map(known -> {
            if (!checked.entry().isInPerson()) {
                return new Known(known.id());
            }
            views.read(known, checked.event());
            announcements.announce(new LinkRequested(known, true));
            if (!checked.isAnsweredByMail()) {
                return new AlreadyRegistered();
            }
            remember(checked, known.id());
            return new AnsweredByMail(checked.holdUntil());
        });
    }

    RegistrationOutcome enter(Registration registration, CheckedRequest checked) {
        if (!checked.entry().isInPerson()) {
            return enterFor(registration, checked);
        }
        registrations.persist(registration);
        var view = views.of(registration);
        announcements.announce(List.of(registration));
        // Next to the token that the mail gets, so that both go to the database together.
        var outcome = checked.isAnsweredByMail()
                ? new AnsweredByMail(checked.holdUntil())
                : new Registered(view, tokens.issueForAnswer(registration));
        announcements.announce(new RegistrationReceived(registration, view, Actor.NEWCOMER, checked.now()));
        remember(checked, registration.id());
        return outcome;
    }

    /** The link goes to whoever was entered, if they are written to. */
    private RegistrationOutcome enterFor(Registration registration, CheckedRequest checked) {
        var entry = checked.entry();
        registration.record(new Informed(), Reason.REGISTERED, entry.actor(), checked.now());
        registrations.persist(registration);
        var view = views.of(registration);
        announcements.announce(List.of(registration));
        if (entry.tell()) {
            announcements.announce(new RegistrationReceived(registration, view, entry.actor(), checked.now()));
        }
        remember(checked, registration.id());
        return new Entered(view);
    }

    private void remember(CheckedRequest checked, Long registrationId) {
        var request = checked.request();
        var wish = checked.isAnsweredByMail() ? request.wishAnsweredByMail() : request.wish();
        if (request.key() != null
                && !requests.remember(request.event(), request.key(), wish, registrationId, checked.now())) {
            throw new StartOver();
        }
    }

    /** Sends all to the database that has been entered. */
    void write() {
        registrations.flush();
    }
}
