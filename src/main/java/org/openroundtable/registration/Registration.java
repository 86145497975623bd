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

import org.openroundtable.event.Event;
import org.openroundtable.organisation.Organisation;

/** One person's registration for one event, with a place for each session wanted. */
@Entity
public class Registration {

    @Id
    @GeneratedValue(generator = "registration_seq")
    @SequenceGenerator(name = "registration_seq", allocationSize = 50)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Event event;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    RegistrationState state;

    @Column(name = "state_since")
    Instant stateSince;

    @Column(name = "holds_place")
    boolean holdsPlace;

    long arrival;

    @Column(name = "held_until")
    Instant heldUntil;

    @Column(name = "offered_until")
    Instant offeredUntil;

    int revision;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Embedded
    Registrant registrant;

    @Column(name = "email_key")
    String emailKey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Organisation organisation;

    /** BCP 47 tag of the language to write in. */
    String language;

    @OneToMany(mappedBy = "registration", cascade = CascadeType.PERSIST)
    List<Place> places = new ArrayList<>();

    protected Registration() {}

    Registration(Event event, Registrant registrant, Organisation organisation, String language, Instant at) {
        this.event = event;
        this.registrant = registrant;
        this.emailKey = new EmailAddress(registrant.email).key();
        this.organisation = organisation;
        this.language = language;
        this.registeredAt = at;
    }

    public Long id() {
        return id;
    }

    public Event event() {
        return event;
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

    public List<Place> places() {
        return places;
    }
}
