package org.openroundtable.registration.desk;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.event.Events;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.Refusal.OptionsFull;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.database.Books;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.RegistrationState.CONFIRMED;
import static org.openroundtable.registration.RegistrationState.WAITING;
import static org.openroundtable.testing.Race.race;

/** Answers that only so many can give. */
@QuarkusTest
class OptionLimitsTest {

    private static final AnswerOption VEGAN = new AnswerOption("meals", "vegan");
    private static final AnswerOption FISH = new AnswerOption("meals", "fish");

    @Inject
    Given given;

    @Inject
    Books books;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Registrations registrations;

    @Inject
    Events events;

    @Test
    void exactlySoManyChooseItHoweverManyTryAtOnce() {
        var event = withMeals(7, null).limitedTo(100, 100).openNow();

        var outcomes = race(40, 20, number -> come(event, "person" + number, number % 4 == 0 ? "fish" : "vegan"));

        assertThat(outcomes).filteredOn(Registered.class::isInstance).hasSize(7 + 10);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .hasSize(23)
                .containsOnly(new Refused(new OptionsFull(List.of(VEGAN))));
        assertThat(holding(event, VEGAN)).isEqualTo(7);
        assertThat(given.occupancyOf(event).event().confirmed()).isEqualTo(17);
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(17);
        books.areRight(event);
    }

    @Test
    void ofSeveralChosenOnesThoseThatAreFullAreNamed() {
        var event = withMeals(1, 1).openNow();
        assertThat(come(event, "ada", "vegan", "fish")).isInstanceOf(Registered.class);

        assertThat(come(event, "ben", "meat", "fish", "vegan"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(((OptionsFull) refused.why()).options())
                        .containsExactlyInAnyOrder(VEGAN, FISH));
        assertThat(come(event, "ben", "meat")).isInstanceOf(Registered.class);
    }

    @Test
    void whoCancelsLeavesTheirsToTheNext() {
        var event = withMeals(1, null).openNow();
        var ada = (Registered) come(event, "ada", "vegan");
        assertThat(come(event, "ben", "vegan")).isInstanceOf(Refused.class);

        changes.cancel(ada.token());

        assertThat(come(event, "ben", "vegan")).isInstanceOf(Registered.class);
    }

    @Test
    void whoChangesTheAnswerGivesOneBackAndTakesTheOther() {
        var event = withMeals(1, 1).openNow();
        var ada = (Registered) come(event, "ada", "vegan");
        var ben = (Registered) come(event, "ben", "fish");

        assertThat(changes.correct(ada.token(), eating("ada", "fish")))
                .isEqualTo(new ChangeOutcome.Refused(new OptionsFull(List.of(FISH))));
        assertThat(holding(event, VEGAN)).as("nothing was changed").isEqualTo(1);
        assertThat(changes.correct(ben.token(), eating("ben", "meat"))).isInstanceOf(Changed.class);
        assertThat(changes.correct(ada.token(), eating("ada", "fish"))).isInstanceOf(Changed.class);
        assertThat(List.of(holding(event, VEGAN), holding(event, FISH))).containsExactly(0, 1);
        assertThat(come(event, "cat", "vegan")).isInstanceOf(Registered.class);
        assertThat(come(event, "dan", "fish")).isInstanceOf(Refused.class);
    }

    @Test
    void manyWhoChangeAndRegisterAtOnceKeepTheLimits() {
        var event = withMeals(5, 5).openNow();
        var registered = IntStream.range(0, 10)
                .mapToObj(number -> (Registered) come(event, "early" + number, number % 2 == 0 ? "vegan" : "fish"))
                .toList();

        race(20, number -> {
            if (number < 2) {
                return changes.correct(registered.get(2 * number).token(), eating("early" + 2 * number, "meat"));
            }
            if (number < 7) {
                var fish = 2 * number - 3;
                return changes.correct(registered.get(fish).token(), eating("early" + fish, "vegan"));
            }
            return come(event, "late" + number, "vegan");
        });

        assertThat(holding(event, VEGAN)).isBetween(3, 5);
        for (var left = holding(event, VEGAN); left < 5; left++) {
            assertThat(come(event, "filling" + left, "vegan")).isInstanceOf(Registered.class);
        }
        assertThat(come(event, "last", "vegan")).isInstanceOf(Refused.class);
        books.areRight(event);
    }

    @Test
    void aLimitThatComesLaterCountsThoseWhoHaveChosenAlready() {
        var event = withMeals(null, null).openNow();
        come(event, "ada", "vegan", "fish");
        come(event, "ben", "vegan");
        var cat = (Registered) come(event, "cat", "vegan");
        changes.cancel(cat.token());

        given.theEvent(event).asking(meals(3, null)).openNow();

        assertThat(come(event, "dan", "vegan")).isInstanceOf(Registered.class);
        assertThat(come(event, "eva", "vegan")).isInstanceOf(Refused.class);
    }

    @Test
    void whoWaitsForTheEventIsPassedOverWhileTheAnswerIsFullAndKeepsTheNumber() {
        var event = withMeals(1, null).limitedTo(2).openNow();
        var ada = (Registered) come(event, "ada", "fish");
        var ben = (Registered) come(event, "ben", "fish");
        var cat = (Registered) come(event, "cat", "vegan");
        var dan = (Registered) come(event, "dan", "vegan");
        changes.cancel(ada.token());
        assertThat(people.view(cat).state()).isEqualTo(CONFIRMED);
        var eva = (Registered) come(event, "eva", "fish");

        changes.cancel(ben.token());

        assertThat(people.view(eva).state()).isEqualTo(CONFIRMED);
        assertThat(people.view(dan).state()).isEqualTo(WAITING);
        assertThat(people.view(dan).waitingPosition()).isEqualTo(1);
        changes.cancel(cat.token());
        assertThat(people.view(dan).state()).isEqualTo(CONFIRMED);
    }

    @Test
    void anUnconfirmedAddressHoldsItsAnswerToo() {
        var event = withMeals(1, null).confirmingAddresses(Duration.ofHours(1)).openNow();
        come(event, "ada", "vegan");

        assertThat(come(event, "ben", "vegan")).isInstanceOf(Refused.class);
    }

    private EventBuilder withMeals(Integer vegan, Integer fish) {
        return given.anEvent().asking(meals(vegan, fish));
    }

    private static String meals(Integer vegan, Integer fish) {
        return """
                {'code': 'meals', 'kind': 'severalOf', 'label': 'Meals', 'options': [
                  {'code': 'vegan', 'text': 'Vegan'%s}, {'code': 'fish', 'text': 'Fish'%s}, {'code': 'meat', 'text': 'Meat'}]}""".formatted(limit(vegan), limit(fish));
    }

    private static String limit(Integer limit) {
        return limit == null ? "" : ", 'limit': " + limit;
    }

    private RegistrationOutcome come(String event, String person, String... meals) {
        return people.come(event, eating(person, meals), "en");
    }

    private static Registrant eating(String person, String... meals) {
        var chosen = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(meals).forEach(chosen::add);
        return People.somebody("Test", person, person + "@industry.example").with(Answers.of(Map.of("meals", chosen)));
    }

    private int holding(String slug, AnswerOption option) {
        return QuarkusTransaction.requiringNew()
                .call(() -> registrations.holdingWith(events.withSlug(slug).orElseThrow(), option));
    }
}
