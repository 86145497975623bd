package org.openroundtable.registration.search;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.search.Lists.somebody;

@QuarkusTest
class TextSearchTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Lists lists;

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource({
        "Schneider, Élodie Schneider",
        "shneider, Élodie Schneider",
        "Schnieder, Élodie Schneider",
        "elodie, Élodie Schneider",
        "Elodi Shneider, Élodie Schneider",
        "papadopulos, Νίκος Παπαδόπουλος",
        "Παπαδοπουλος, Νίκος Παπαδόπουλος",
        "Ivanova, Мария Иванова",
        "soren, Søren Ågård",
        "agard, Søren Ågård",
        "es2@some, Søren Ågård",
        "Nordlys, Søren Ågård",
        "nordlis, Søren Ågård"
    })
    void somebodyIsFoundAlsoWithATypingError(String text, String expected) {
        var event = given.anEvent().openNow();
        register(event, somebody("Élodie", "Schneider", "es1@some.example", "Captura S.L."));
        register(event, somebody("Søren", "Ågård", "es2@some.example", "Nordlys AB"));
        register(event, somebody("Νίκος", "Παπαδόπουλος", "es3@some.example", "Hellas Research"));
        register(event, somebody("Мария", "Иванова", "es4@some.example", "Border Data"));

        assertThat(lists.names(event, "q=" + text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "x%", "'", "Schneider Papadopoulos", "Wegener", "nobody"})
    void whatIsNotThereIsNotFound(String text) {
        var event = given.anEvent().openNow();
        register(event, somebody("Élodie", "Weber", "es1@some.example", "Captura S.L."));

        assertThat(lists.names(event, "q=" + text)).isEmpty();
    }

    @Test
    void ofManyWordsTheFirstEightAreLookedFor() {
        var event = given.anEvent().openNow();
        register(event, somebody("Élodie", "Schneider", "es1@some.example", "Captura S.L."));
        var listing = Lists.listing("q=" + "schneider ".repeat(8) + "nobody ".repeat(5_000));

        assertThat(listing.filter().text()).isEqualTo("schneider ".repeat(8).strip());
        assertThat(lists.names(event, listing.query().replace("+", " "))).containsExactly("Élodie Schneider");
    }

    /** Most of what changes of a registration is its state. */
    @Test
    void theTextThatIsSearchedIsMadeAnewOnlyWhenItDiffers() {
        var event = given.anEvent().openNow();
        register(event, somebody("Élodie", "Schneider", "es1@some.example", "Captura S.L."));
        var id = lists.ids(event, "", 50).get(0);

        assertThat(textAfter("search_text = 'marked', state = state, first_name = first_name", id))
                .isEqualTo("marked");
        assertThat(textAfter("last_name = 'Weber'", id)).isEqualTo("elodie weber es1@some.example captura s.l.");
    }

    private String textAfter(String change, Long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("update registration set " + change + " where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            return entities.createNativeQuery("select search_text from registration where id = :id", String.class)
                    .setParameter("id", id)
                    .getSingleResult()
                    .toString();
        });
    }

    private void register(String event, Registrant registrant) {
        people.register(event, registrant, "en");
    }
}
