package org.openroundtable.demo;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openroundtable.account.login.DemoAccount;

import io.quarkus.runtime.StartupEvent;

/** Fills an empty database with example events, before the first visitor comes. */
@ApplicationScoped
class Demo {

    private final boolean wanted;
    private final Editions editions;
    private final PastRegistrations pastRegistrations;
    private final PastAttendance pastAttendance;
    private final Guests guests;
    private final Invitees invitees;
    private final Plans plans;
    private final DemoAccount organiser;
    private final DemoSettings settings;

    Demo(
            @ConfigProperty(name = "openroundtable.demo") boolean wanted,
            Editions editions,
            PastRegistrations pastRegistrations,
            PastAttendance pastAttendance,
            Guests guests,
            Invitees invitees,
            Plans plans,
            DemoAccount organiser,
            DemoSettings settings) {
        this.wanted = wanted;
        this.editions = editions;
        this.pastRegistrations = pastRegistrations;
        this.pastAttendance = pastAttendance;
        this.guests = guests;
        this.invitees = invitees;
        this.plans = plans;
        this.organiser = organiser;
        this.settings = settings;
    }

    void onStart(@Observes StartupEvent started) {
        if (wanted) {
            load();
        }
    }

    /** A start that was killed in here is taken up by the next: the events are there or not, people are counted. */
    void load() {
        editions.createAll();
        pastRegistrations.enterInto(Editions.PAST);
        pastAttendance.markIn(Editions.PAST);
        guests.registerFor(Editions.UPCOMING, Guests.OF_UPCOMING);
        guests.registerFor(Editions.BRIEFING, Guests.OF_BRIEFING);
        if (editions.areThere()) {
            invitees.inviteTo(Editions.UPCOMING);
            settings.say();
            plans.makeFor(Editions.UPCOMING);
            organiser.organise(
                    List.of(Editions.PAST, Editions.UPCOMING, Editions.BRIEFING, Editions.SERIES, Plans.NEXT));
        }
    }
}
