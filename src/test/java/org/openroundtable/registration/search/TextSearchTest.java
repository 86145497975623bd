package org.openroundtable.registration.search;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

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

    private void register(String event, Registrant registrant) {
        people.register(event, registrant, "en");
    }
}
