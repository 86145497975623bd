package org.openroundtable.demo;

import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Api.anonymous;

@QuarkusTest
class DemoTest {

    @Inject
    Demo demo;

    @Inject
    Editions editions;

    @Inject
    Guests guests;

    @Inject
    RegistrationDesk desk;

    @Inject
    EntityManager entities;

    @Inject
    Given given;

    @Test
    void theUpcomingEditionFillsThroughTheDeskAndGoesOnAfterAnInterruption() {
        var slug = given.uniqueSlug();
        editions.createUpcoming(slug);
        Row.all(Guests.OF_UPCOMING).stream().limit(7).forEach(guest -> desk.register(Guests.request(slug, guest)));

        guests.registerFor(slug, Guests.OF_UPCOMING);
        guests.registerFor(slug, Guests.OF_UPCOMING);

        var event = anonymous().get("/api/v1/events/{slug}", slug).jsonPath();
        assertThat(event.getInt("registration.confirmed")).isEqualTo(60);
        assertThat(event.getList("sessions.findAll { it.registrable }.collect { it.code + ' ' + it.confirmed }"))
                .containsExactlyInAnyOrder(
                        "clinic 18",
                        "field-test 24",
                        "night 12",
                        "panel-exchange 48",
                        "panel-quality 42",
                        "training 16");
        assertThat(event.getInt("sessions.waiting.findAll().sum()")).isEqualTo(8);
    }

    @Test
    void allWhoCameToTheBriefingAwaitADecision() {
        var slug = given.uniqueSlug();
        editions.createBriefing(slug);

        guests.registerFor(slug, Guests.OF_BRIEFING);

        var briefing = given.occupancyOf(slug);
        assertThat(briefing.event().taken()).isEqualTo(8);
        assertThat(briefing.event().confirmed()).isZero();
        assertThat(briefing.session("demonstration").orElseThrow().waiting()).isEqualTo(1);
    }

    @Test
    void theSeriesOpensLater() {
        var slug = given.uniqueSlug();
        editions.createSeries(slug);

        var event = anonymous().get("/api/v1/events/{slug}", slug).jsonPath();
        assertThat(event.getString("registration.state")).isEqualTo("notYet");
        assertThat(event.getString("start")).matches("....-..-..T13:30.*");
        var first = LocalDate.parse(event.getString("start").substring(0, 10));
        assertThat(first.getDayOfWeek()).hasToString("WEDNESDAY");
        assertThat(event.getString("end")).startsWith(first.plusDays(21).toString());
        var opens = LocalDate.parse(event.getString("registration.opensAt").substring(0, 10));
        assertThat(opens).isAfter(LocalDate.now().plusDays(14));
        assertThat(event.getList("sessions.findAll { it.registrable }.code"))
                .containsExactly("dates", "names", "images", "exchange");
    }

    @Test
    void aDatabaseWithEventsStaysAsItIs() {
        given.theEditionOf2020().asItIs();
        var before = everything();

        demo.load();

        assertThat(everything()).isEqualTo(before);
    }

    private Object[] everything() {
        return (Object[]) entities.createNativeQuery("""
                select (select count(*) from event), (select count(*) from session), (select count(*) from registration),
                       (select count(*) from history_entry), (select count(*) from organisation_spelling),
                       (select count(*) from outbox_mail)""").getSingleResult();
    }
}
