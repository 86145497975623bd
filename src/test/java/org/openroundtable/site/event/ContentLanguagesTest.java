package org.openroundtable.site.event;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.mail.Mail;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.RegistrationByForm;

import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What organisers write in several languages, at every door. */
@QuarkusTest
class ContentLanguagesTest {

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Test
    void aReaderReadsTheirLanguage() {
        var event = "/events/" + bilingual().openNow();
        assertThat(page("fr", event))
                .contains(
                        "<title>Qualité des données – Open Roundtable</title>",
                        "<h1><bdi>Qualité des données</bdi></h1>",
                        "<p class=\"lead\" dir=\"auto\">En bref</p>",
                        "<a href=\"" + event + "/sessions/s1\"><bdi>Table ronde 1</bdi></a>",
                        "\"name\":\"Qualité des données\"")
                .doesNotContain("Data quality", "Panel 1");
        assertThat(page("en", event))
                .contains("<h1><bdi>Data quality</bdi></h1>")
                .doesNotContain("Qualité");
        assertThat(page("fr", event + "/sessions/s1")).contains("<h1><bdi>Table ronde 1</bdi></h1>", "<em>deux</em>");
        assertThat(page("fr", event + "/speakers")).contains("<bdi>Directrice</bdi>");
        assertThat(page("fr", event + "/register")).contains("Table ronde 1", "<h1>S’inscrire à Qualité");
        assertThat(page("fr", event + "/calendar.ics")).contains("SUMMARY:Table ronde 1", "Qualité des données");
    }

    @Test
    void whatIsNotThereInTheReadersLanguageSaysInWhichItIs() {
        var event = "/events/" + bilingual().openNow();
        assertThat(page("de", event))
                .contains(
                        "<h1><bdi lang=\"en\">Data quality</bdi></h1>",
                        "<p class=\"lead\" lang=\"en\">In short</p>",
                        "<bdi lang=\"en\">Panel 1</bdi>");
        assertThat(page("de", event + "/register"))
                .contains(
                        "<h1>Anmeldung zu <bdi lang=\"en\">Data quality</bdi></h1>",
                        "<title>Anmeldung zu Data quality – Open Roundtable</title>");
        assertThat(page("de", event + "/programme")).contains("<bdi lang=\"en\">Room A</bdi>");
        assertThat(page("de", event + "/sessions/s1")).contains("<div class=\"prose\" lang=\"en\"><p>About <em>two");
    }

    @Test
    void anEventInOneLanguageIsInItsFirst() {
        var event = given.anEvent()
                .titled("Data quality")
                .where(document -> document.withArray("languages").removeAll().add("en"))
                .withSession("s1", 5);
        assertThat(page("fr", "/events/" + event.openNow())).contains("<h1><bdi lang=\"en\">Data quality</bdi></h1>");
        assertThat(page("en", "/events/" + event.openNow())).contains("<h1><bdi>Data quality</bdi></h1>");
    }

    @Test
    void textFromRightToLeftSaysSo() {
        var event = given.anEvent()
                .titled("جودة البيانات")
                .where(document -> {
                    document.withArray("languages").removeAll().add("ar");
                    document.put("series", "حوار").put("edition", 3).put("summary", "موجز");
                })
                .withSession("s1", 5);
        assertThat(page("en", "/events/" + event.openNow()))
                .contains(
                        "<h1><bdi lang=\"ar\" dir=\"rtl\">جودة البيانات</bdi></h1>",
                        "<bdi lang=\"ar\" dir=\"rtl\">حوار</bdi>, edition 3",
                        "<p class=\"lead\" lang=\"ar\" dir=\"rtl\">موجز</p>");
    }

    @Test
    void whatIsWrongWithAFormMarksTheTitlesThatItNames() {
        var slug = bilingual()
                .withParallelSession("s2", 5)
                .whereSession("s2", session -> session.put("title", "Panel 1 and more"))
                .openNow();
        var refused = RegistrationByForm.filledIn(slug, "ada")
                .with("sessions", "s1")
                .with("sessions", "s2")
                .in("de")
                .send();
        assertThat(refused.asString())
                .contains("„<bdi lang=\"en\">Panel 1</bdi>“ und „<bdi lang=\"en\">Panel 1 and more</bdi>“ finden");
    }

    @Test
    void markupInATitleStaysText() {
        var event = given.anEvent().titled("<b>&\"Data\"</b>").withSession("s1", 5);
        assertThat(page("fr", "/events/" + event.openNow() + "/register"))
                .contains("<bdi lang=\"en\">&lt;b&gt;&amp;&quot;Data&quot;&lt;/b&gt;</bdi></h1>")
                .doesNotContain("<b>");
    }

    @Test
    void mailsAreInTheRegistrantsLanguageAndMarkWhatIsNot() {
        var slug = bilingual().openNow();
        var inFrench = register(slug, "fr");
        var inGerman = register(slug, "de");
        assertThat(inFrench.text()).contains("« Qualité des données »", "* Table ronde 1", "Salle : Salle A");
        assertThat(inFrench.html()).contains("<bdi lang=\"fr\">Qualité des données</bdi>");
        assertThat(inGerman.html()).contains("<bdi lang=\"en\">Data quality</bdi>");
        assertThat(new String(inFrench.attachment().content())).contains("SUMMARY:Table ronde 1");
    }

    @Test
    void aTranslationThatIsMendedIsNewsOnlyForThoseWhoReadIt() {
        var event = bilingual();
        var slug = event.openNow();
        var inFrench = register(slug, "fr", UUID.randomUUID().toString());
        var inEnglish = register(slug, "en", UUID.randomUUID().toString());
        event.whereSession("s1", session -> session.set("title", in("Panel 1", "Table ronde une")));
        event.openNow();
        assertThat(letterbox.only("session-changes", inFrench).text())
                .contains("Auparavant, elle s’intitulait « Table ronde 1 ».");
        assertThat(letterbox.all("session-changes", inEnglish)).isEmpty();
    }

    @Test
    void theApiAnswersInTheLanguageThatIsAskedFor() {
        var slug = bilingual().openNow();
        var french = Api.anonymous().header("Accept-Language", "pl, fr-CH;q=0.9, en;q=0.8");
        var answer = french.get("/api/v1/events/{slug}", slug);
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(answer.jsonPath().getString("title")).isEqualTo("Qualité des données");
        assertThat(answer.jsonPath().getList("sessions.title")).contains("Table ronde 1");
        var other = Api.anonymous().get("/api/v1/events/{slug}", slug);
        assertThat(other.jsonPath().getString("title")).isEqualTo("Data quality");
        assertThat(other.header("ETag")).isNotEqualTo(answer.header("ETag"));
    }

    @Test
    void aDocumentComesBackAsItWas() {
        var event = bilingual();
        var slug = event.openNow();
        var stored = Api.withToken().get("/api/v1/events/{slug}/document", slug);
        assertThat(stored.jsonPath().<Map<String, String>>get("title"))
                .containsExactly(Map.entry("en", "Data quality"), Map.entry("fr", "Qualité des données"));
        Api.withToken()
                .contentType("application/json")
                .body(stored.asString())
                .put("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(200);
        assertThat(Api.withToken().get("/api/v1/events/{slug}/document", slug).asString())
                .isEqualTo(stored.asString());
        event.titled("Data quality").openNow();
        assertThat(page("fr", "/events/" + slug)).contains("<h1><bdi lang=\"en\">Data quality</bdi></h1>");
    }

    private EventBuilder bilingual() {
        return given.anEvent()
                .where(document -> {
                    document.withArray("languages").removeAll().add("en").add("fr");
                    document.set("title", in("Data quality", "Qualité des données"));
                    document.set("series", in("Roundtable", "Table ronde"));
                    document.set("summary", in("In short", "En bref"));
                    document.set("description", in("About *it*", "À ce *propos*"));
                    document.set("audience", in("Everybody", "Tout le monde"));
                    document.set("venue", in("Town hall", "Hôtel de ville"));
                    document.put("mode", "hybrid");
                    document.withArray("documents")
                            .addObject()
                            .put("url", "https://agency.example/paper.pdf")
                            .put("kind", "document")
                            .set("title", in("Paper", "Document de travail"));
                    var speaker = document.withArray("speakers").addObject();
                    speaker.put("id", "somebody").put("name", "Ada");
                    speaker.set("position", in("Director", "Directrice"));
                    speaker.set("biography", in("Was *here*", "Était *ici*"));
                })
                .withSession("s1", 5)
                .whereSession("s1", session -> {
                    session.set("title", in("Panel 1", "Table ronde 1"));
                    session.set("description", in("About *two*", "À *deux*"));
                    session.set("track", in("Policy", "Politique"));
                    session.set("room", in("Room A", "Salle A"));
                    session.withArray("speakers")
                            .addObject()
                            .put("speaker", "somebody")
                            .put("role", "speaker");
                });
    }

    private static ObjectNode in(String english, String french) {
        return JsonNodeFactory.instance.objectNode().put("en", english).put("fr", french);
    }

    private Mail register(String slug, String language) {
        return letterbox.only(
                "confirmation", register(slug, language, UUID.randomUUID().toString()));
    }

    /** The address. */
    private static String register(String slug, String language, String person) {
        RegistrationByForm.filledIn(slug, person)
                .with("sessions", "s1")
                .in(language)
                .sendAndFollow();
        return person + "@industry.example";
    }

    private static String page(String language, String path) {
        return given().header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\\R\\s*", "");
    }
}
