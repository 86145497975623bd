package org.openroundtable.organiser.event.privacy;

import java.time.Clock;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.document.DocumentExport;
import org.openroundtable.document.DocumentImport;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.testing.staff.Organisers.requests;

@QuarkusTest
class PrivacyFormPagesTest {

    @Inject
    Given given;

    @Inject
    Editing editing;

    @Inject
    DocumentImport documents;

    @Inject
    DocumentExport export;

    @Inject
    Clock clock;

    @Test
    void theNoticeIsMadeOfWhatIsTypedAndShownAtTheForm() {
        var slug = given.anEvent().openNow();
        requests().get("/events/" + slug + "/privacy").then().statusCode(404);

        editing.send(
                        slug,
                        "privacy",
                        Map.of(
                                "privacy-controller-en", "Agency for Borders, 1 Main Street",
                                "privacy-law", "eu-2018-1725",
                                "privacy-purposes-en", "To *organise* the event",
                                "privacy-retention-0-data-en", "Access needs",
                                "privacy-retention-0-period-en", "Until the event is over",
                                "privacy-contact", "dpo@example.org"))
                .then()
                .statusCode(303);
        documents.put(slug, editing.draft(slug).published(), Actor.SYSTEM, clock.instant());

        requests()
                .get("/events/" + slug + "/privacy")
                .then()
                .statusCode(200)
                .body(containsString("Agency for Borders, 1 Main Street"))
                .body(containsString("Regulation (EU) 2018/1725"))
                .body(containsString("To <em>organise</em> the event"))
                .body(containsString("Until the event is over"))
                .body(containsString("European Data Protection Supervisor"))
                .body(containsString("mailto:dpo@example.org"));
        requests()
                .get("/events/" + slug + "/register")
                .then()
                .body(containsString("href=\"/events/" + slug + "/privacy\""));
        assertThat(export.of(slug).orElseThrow().privacy())
                .isEqualTo(editing.draft(slug).read().privacy());
    }

    @Test
    void whatIsWrongComesBackAndWhatIsEmptiedIsGone() {
        var slug = given.anEvent().openNow();
        editing.send(slug, "privacy", Map.of("privacy-contact", "nobody"))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#privacy-contact\">Enter an e-mail address"));
        editing.send(slug, "privacy", Map.of("privacy-contact", "dpo@example.org"))
                .then()
                .statusCode(303);
        assertThat(editing.draft(slug).faults()).isNotEmpty();

        editing.send(slug, "privacy", Map.of("privacy-contact", "")).then().statusCode(303);
        assertThat(editing.draft(slug).json().has("privacy")).isFalse();
    }
}
