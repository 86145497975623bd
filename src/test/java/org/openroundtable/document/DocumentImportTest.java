package org.openroundtable.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.document.ImportOutcome.Created;
import org.openroundtable.document.ImportOutcome.Replaced;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

@QuarkusTest
class DocumentImportTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    DocumentImport documents;

    @Inject
    DocumentExport export;

    @Inject
    Events events;

    @Inject
    Sessions sessions;

    @Inject
    Organisations organisations;

    @Inject
    ObjectMapper json;

    private String slug;
    private ObjectNode document;

    @BeforeEach
    void takeDocument() {
        document = given.theEditionOf2020().document();
        slug = document.get("slug").textValue();
    }

    @Test
    void everyOptionalPropertyComesBackAsItWas() {
        document.put("status", "postponed")
                .put("description", "## Why\n\nBecause.")
                .put("audience", "Industry")
                .put("venue", "Strasbourg")
                .put("accentColour", "#0a5C8f");
        document.withArray("documents")
                .addObject()
                .put("title", "Report")
                .put("url", "https://docs.example/report.pdf?a=1#p2")
                .put("kind", "document");
        document.withObject("/registration")
                .put("confirmAddress", true)
                .put("holdMinutes", 90)
                .put("offerMinutes", 120)
                .put("changesUntil", "2020-11-02T18:00:00+01:00");
        document.withObject("/speakers/0").put("biography", "*Long* career.");
        document.withObject("/sessions/0")
                .put("description", "Welcome")
                .put("track", "Plenary")
                .put("room", "Hall 1")
                .put("joinUrl", "https://meet.example/x");

        documents.put(slug, document, Actor.SYSTEM);

        assertThat(exported()).isEqualTo(document);
    }

    @Test
    void onlyWhatCalendarsShowRaisesRevisions() {
        documents.put(slug, document, Actor.SYSTEM);
        documents.put(slug, document, Actor.SYSTEM);
        assertThat(revisions()).containsOnly(0);

        document.withObject("/sessions/0").put("track", "Plenary");
        documents.put(slug, document, Actor.SYSTEM);
        assertThat(revisions()).containsOnly(0);

        document.withObject("/sessions/1").put("title", "Keynote, with questions");
        documents.put(slug, document, Actor.SYSTEM);
        assertThat(revisions()).containsOnlyOnce(1).hasSize(24);

        document.put("venue", "Tallinn");
        documents.put(slug, document, Actor.SYSTEM);
        assertThat(revisions()).containsOnlyOnce(2).doesNotContain(0);
    }

    @Test
    void speakersSessionsAndAppearancesCanBeExchangedAndReordered() {
        documents.put(slug, document, Actor.SYSTEM);
        var panel = (ArrayNode) document.at("/sessions/6/speakers");
        panel.insert(0, panel.remove(3));
        ((ArrayNode) document.get("sessions")).remove(2);
        var speakers = (ArrayNode) document.get("speakers");
        speakers.remove(4);
        speakers.insert(0, speakers.remove(7));
        ((ObjectNode) document.at("/sessions/3")).putArray("speakers");

        assertThat(documents.put(slug, document, Actor.SYSTEM)).isEqualTo(new Replaced());
        assertThat(exported()).isEqualTo(document);
    }

    @Test
    void countriesInTheSpellingOfTheUnionBecomeIsoCodes() {
        document.withObject("/speakers/0").put("country", "EL");
        document.withObject("/speakers/1").put("country", "UK");
        documents.put(slug, document, Actor.SYSTEM);
        assertThat(exported().at("/speakers/0/country").textValue()).isEqualTo("GR");
        assertThat(exported().at("/speakers/1/country").textValue()).isEqualTo("GB");
    }

    @Test
    void organisationsOfSpeakersAreKnownAfterwards() {
        document.withObject("/speakers/0").put("organisation", "Institute of " + slug);
        documents.put(slug, document, Actor.SYSTEM);
        assertThat(QuarkusTransaction.requiringNew().call(() -> organisations.known("institute of " + slug)))
                .isPresent();
    }

    @Test
    void aFaultyDocumentChangesNothing() {
        documents.put(slug, document, Actor.SYSTEM);
        var faulty = document.deepCopy().put("title", "Other");
        ((ArrayNode) faulty.get("sessions")).remove(0);
        faulty.withObject("/sessions/0").put("end", "tomorrow");
        assertThat(documents.put(slug, faulty, Actor.SYSTEM)).isInstanceOf(ImportOutcome.Faulty.class);
        assertThat(exported()).isEqualTo(document);
    }

    @Test
    void whoeverRegistersWhileTheDocumentIsComparedWithWhatIsStoredIsCounted() {
        var event = given.anEvent().limitedTo(5, 1);
        var slug = event.openNow();
        var larger = event.limitedTo(6, 1).document();

        var terms = ImportTerms.onlyIf(
                stored -> !race(1, i -> people.register(slug, "ada", "s1")).isEmpty());
        documents.put(slug, larger, terms, Actor.SYSTEM, Instant.now());

        assertThat(given.occupancyOf(slug).event().taken()).isEqualTo(1);
        assertThat(people.places(people.register(slug, "ben", "s1"))).containsEntry("s1", PlaceState.WAITING);
    }

    @Test
    void simultaneousDocumentsForOneNewEventCreateItOnce() {
        var outcomes = race(4, i -> documents.put(slug, document, Actor.SYSTEM));
        assertThat(outcomes).containsOnlyOnce(new Created()).contains(new Replaced());
        assertThat(exported()).isEqualTo(document);
    }

    @Test
    void simultaneousDocumentsWithTheSameNewOrganisationsDoNotBlockEachOther() {
        var own = IntStream.range(0, 4)
                .mapToObj(this::documentWithNewOrganisations)
                .toList();
        var outcomes = race(4, i -> documents.put(own.get(i).get("slug").textValue(), own.get(i), Actor.SYSTEM));
        assertThat(outcomes).containsOnly(new Created());
    }

    private ObjectNode documentWithNewOrganisations(int number) {
        var own = given.theEditionOf2020().document();
        var speakers = (ArrayNode) own.get("speakers");
        for (var s = 0; s < speakers.size(); s++) {
            var name = "institute %02d %s".formatted(s, slug);
            // Other letters in capitals each time, which would sort the names differently.
            ((ObjectNode) speakers.get(s)).put("organisation", s % 4 == number ? name.toUpperCase(Locale.ROOT) : name);
        }
        return own;
    }

    private ObjectNode exported() {
        return json.valueToTree(export.of(slug).orElseThrow());
    }

    private List<Integer> revisions() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sessions.programmeOf(events.withSlug(slug).orElseThrow()).stream()
                        .map(session -> session.revision())
                        .toList());
    }
}
