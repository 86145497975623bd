package org.openroundtable.report.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Figures as of minutes since a moment at which the clock was stopped. */
@Singleton
class Minutes {

    @Inject
    Figures figures;

    @Inject
    EventSnapshots events;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private Instant start;

    Instant begin() {
        return begin(clock.instant());
    }

    Instant begin(Instant moment) {
        clock.set(moment);
        start = moment;
        return start;
    }

    void later(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    AsOf asOf(int minute) {
        return new AsOf(start.plus(Duration.ofMinutes(minute)));
    }

    Map<Figure, Long> now(String slug) {
        return of(slug, AsOf.NOW);
    }

    Map<Figure, Long> at(String slug, int minute) {
        return of(slug, asOf(minute));
    }

    private Map<Figure, Long> of(String slug, AsOf asOf) {
        return count(() -> figures.of(event(slug), asOf, List.of(Figure.values())));
    }

    EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow();
    }

    Registered register(String slug, String name, String organisation, String country, String... sessions) {
        return people.register(slug, person(name, organisation, country), "en", sessions);
    }

    static Registrant person(String name, String organisation, String country) {
        return new Registrant(
                "Test",
                name,
                name + "@industry.example",
                organisation,
                OrganisationType.COMPANY,
                country,
                Answers.NONE);
    }

    static <T> T count(Supplier<T> counting) {
        return QuarkusTransaction.requiringNew().call(counting::get);
    }
}
