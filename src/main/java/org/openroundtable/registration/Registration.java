package org.openroundtable.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;

import org.openroundtable.account.Actor;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventFacts;
import org.openroundtable.language.Language;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.RegistrationChange.DetailsCorrected;
import org.openroundtable.registration.RegistrationChange.PlaceOffered;
import org.openroundtable.registration.RegistrationChange.StateBecame;
import org.openroundtable.registration.admission.Admission;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.registration.registrant.RegistrantKeys;
import org.openroundtable.secret.ShortCode;

/** One person's registration for one event, with a place for each session wanted; a merge can move it at any time. */
@Entity
@org.hibernate.annotations.DynamicUpdate
public class Registration extends InLine<EventFacts> {

    @Id
    @GeneratedValue(generator = "registration_seq")
    @SequenceGenerator(name = "registration_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private RegistrationState state;

    @Column(name = "holds_place")
    private boolean holdsPlace;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Embedded
    private Registrant registrant;

    @Embedded
    private RegistrantKeys keys;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private String language;

    @Embedded
    public Admission admission;

    @OneToMany(mappedBy = "registration", cascade = CascadeType.PERSIST)
    private List<Place> places = new ArrayList<>();

    @Column(name = "short_code")
    private String shortCode;

    @Transient
    private final List<ChangeRecorded> changes = new ArrayList<>();

    protected Registration() {}

    public Registration(Event event, Registrant registrant, Organisation organisation, String language) {
        this.event = event;
        this.registrant = registrant;
        this.keys = RegistrantKeys.of(registrant);
        this.organisation = organisation;
        this.language = language;
        this.shortCode = ShortCode.random().value();
    }

    public Long id() {
        return id;
    }

    public Event event() {
        return event;
    }

    public ShortCode shortCode() {
        return new ShortCode(shortCode);
    }

    public RegistrationState state() {
        return state;
    }

    public Registrant registrant() {
        return registrant;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Language language() {
        return Language.accepted(language);
    }

    public List<Place> places() {
        return places;
    }

    public Instant heldUntil() {
        return heldUntil;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    @Override
    public Registration registration() {
        return this;
    }

    @Override
    EventFacts row() {
        return event;
    }

    public boolean holdsPlace() {
        return holdsPlace;
    }

    public boolean isActive() {
        return state.isActive();
    }

    public Place addPlace(Session session) {
        var place = new Place(this, session);
        places.add(place);
        return place;
    }

    /** The place in the event is this registration's: it is held, on offer or confirmed from here on. */
    public void takePlace() {
        holdsPlace = true;
    }

    /** Enters the books: confirmed, in the line, or first to confirm the address (until the given moment). */
    public void enter(Instant holdUntil, Actor actor, Instant at) {
        registeredAt = at;
        heldUntil = holdUntil;
        become(holdUntil != null ? RegistrationState.PENDING_EMAIL : settled(actor), Reason.REGISTERED, actor, at);
    }

    public void confirmAddress(Actor actor, Instant at) {
        require(state == RegistrationState.PENDING_EMAIL, state);
        heldUntil = null;
        become(settled(actor), Reason.ADDRESS_CONFIRMED, actor, at);
    }

    /** Comes up from the line: confirmed, or first to be approved. */
    public void moveUp(Actor actor, Instant at) {
        require(state == RegistrationState.WAITING && holdsPlace, state);
        become(settled(actor), Reason.PLACE_RELEASED, actor, at);
    }

    public void confirm(Reason reason, Actor actor, Instant at) {
        require(holdsPlace && state.isConfirmable(), state);
        become(RegistrationState.CONFIRMED, reason, actor, at);
    }

    public void offer(Instant until, Actor actor, Instant at) {
        require(state == RegistrationState.WAITING && holdsPlace, state);
        record(new PlaceOffered(offeredUntil(), until), Reason.PLACE_RELEASED, actor, at);
        offerUntil(until);
    }

    public void cancel(Reason reason, Actor actor, Instant at) {
        end(RegistrationState.CANCELLED, reason, actor, at);
    }

    /** Neither the address was confirmed nor the offer taken up in time. */
    public void expire(Reason reason, Actor actor, Instant at) {
        end(RegistrationState.EXPIRED, reason, actor, at);
    }

    public void reject(Actor actor, Instant at) {
        end(RegistrationState.REJECTED, Reason.REJECTED_BY_ORGANISER, actor, at);
    }

    /** @param corrected where its address is another one, somebody has shown to read what comes there */
    public void correct(Registrant corrected, Organisation organisation, Actor actor, Instant at) {
        require(isActive(), state);
        if (!corrected.equals(registrant)) {
            record(new DetailsCorrected(registrant, corrected), Reason.DETAILS_CHANGED, actor, at);
        }
        this.registrant = corrected;
        this.keys = RegistrantKeys.of(corrected);
        this.organisation = organisation;
    }

    public boolean isChanged() {
        return !changes.isEmpty();
    }

    /** What has changed since this was last asked. */
    public List<ChangeRecorded> takeChanges() {
        var taken = List.copyOf(changes);
        changes.clear();
        return taken;
    }

    public void record(RegistrationChange change, Reason reason, Actor actor, Instant at) {
        changes.add(new ChangeRecorded(this, change, reason, actor, after(at)));
    }

    private RegistrationState settled(Actor actor) {
        return RegistrationState.settled(holdsPlace, facts().registration(), actor);
    }

    private void end(RegistrationState last, Reason reason, Actor actor, Instant at) {
        require(isActive(), state);
        holdsPlace = false;
        heldUntil = null;
        places.stream().filter(Place::isWanted).forEach(place -> place.cancel(reason, actor, at));
        become(last, reason, actor, at);
    }

    private void become(RegistrationState next, Reason reason, Actor actor, Instant at) {
        record(new StateBecame(state, next), reason, actor, at);
        state = next;
        settle(at);
    }
}
