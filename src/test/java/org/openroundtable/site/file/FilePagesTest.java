package org.openroundtable.site.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.attachment.AttachmentView;
import org.openroundtable.attachment.UploadOutcome;
import org.openroundtable.attachment.UploadOutcome.Added;
import org.openroundtable.attachment.UploadOutcome.Refused;
import org.openroundtable.attachment.UploadOutcome.Undescribed;
import org.openroundtable.attachment.Uploads;
import org.openroundtable.attachment.Uploads.Upload;
import org.openroundtable.file.FileRefusal;
import org.openroundtable.file.Samples;
import org.openroundtable.language.Text;
import org.openroundtable.secret.Sha256;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** What everybody may read of what was uploaded, and how it is given out. */
@QuarkusTest
class FilePagesTest {

    private static final Actor STAFF = new Actor.Staff(4711L, "192.0.2.7");

    @Inject
    Given given;

    @Inject
    Uploads uploads;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aPictureIsShownInEachOfItsSizesAndKeptForEver() {
        var picture = added(given.uniqueSlug(), Samples.picture("jpg", 800, 400), "Ägypten (1).png", "A bridge", now());
        assertThat(picture.name()).isEqualTo("agypten-1.jpg");
        assertThat(picture.files()).hasSize(3);
        assertThat(picture.sources()).matches("/files/\\w+/agypten-1.jpg 320w, .* 640w, .* 800w");

        get(picture.path())
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("Content-Length", String.valueOf(picture.main().size()))
                .header("Content-Disposition", "inline; filename=\"agypten-1.jpg\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", containsString("sandbox"));
        get(picture.sources().split(" ")[0]).statusCode(200);
    }

    @Test
    void aDocumentOfManyPiecesIsSavedAsItWas() {
        var content = Arrays.copyOf(Samples.pdf(), 700_001);
        var document = added(given.uniqueSlug(), content, "../../Slides.html", null, now());

        var answer = get(document.path())
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"slides.pdf\"")
                .header("Content-Length", "700001")
                .extract()
                .asByteArray();
        assertThat(answer).isEqualTo(content);
        assertThat(document.path())
                .isEqualTo("/files/%s/slides.pdf".formatted(HexFormat.of().formatHex(Sha256.of(content))));
    }

    @Test
    void whatIsPublicLaterIsThereFromThenOn() {
        clock.set(now());
        var later = added(given.uniqueSlug(), pdf("later"), "later.pdf", null, now().plus(Duration.ofHours(1)));
        var never = added(given.uniqueSlug(), pdf("never"), "never.pdf", null, null);

        get(later.path()).statusCode(404);
        clock.advance(Duration.ofHours(1));
        get(later.path()).statusCode(200);
        get(never.path()).statusCode(404);
    }

    @Test
    void publishingInOneEventPublishesNothingInAnother() {
        var slug = given.uniqueSlug();
        var secret = added(slug, pdf("the same"), "secret.pdf", null, null);
        added(given.uniqueSlug(), pdf("the same"), "open.pdf", null, now());

        get(secret.path()).statusCode(404);
        assertThat(uploads.publish(given.uniqueSlug(), secret.id(), now(), STAFF, now()))
                .isEmpty();
        get(secret.path()).statusCode(404);
        uploads.publish(slug, secret.id(), now(), STAFF, now());
        get(secret.path()).statusCode(200);
        uploads.publish(slug, secret.id(), null, STAFF, now());
        get(secret.path()).statusCode(404);
    }

    @Test
    void itIsThereUnderItsOwnNameAlone() {
        var picture = added(given.uniqueSlug(), Samples.picture("png", 10, 10), "logo.png", "Our logo", now());
        get(picture.path().replace("logo", "invoice")).statusCode(404);
        get("/files/" + "0".repeat(64) + "/logo.png").statusCode(404);
        get("/files/..%2F..%2Fetc/passwd").statusCode(404);
        get(picture.path().toUpperCase()).statusCode(404);
    }

    @Test
    void whatIsRefusedSaysWhy() {
        assertThat(outcome("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(), "A logo"))
                .isEqualTo(new Refused(FileRefusal.UNKNOWN_TYPE));
        assertThat(outcome(Samples.png(50_000, 50_000, 0), "A bomb"))
                .isEqualTo(new Refused(FileRefusal.TOO_MANY_PIXELS));
        assertThat(outcome(Samples.picture("jpg", 10, 10), null)).isEqualTo(new Undescribed());
    }

    @Test
    void whatIsRemovedIsGoneUnlessSomebodyElseHasIt() {
        var slug = given.uniqueSlug();
        var one = added(slug, pdf("shared"), "one.pdf", null, now());
        var other = added(given.uniqueSlug(), pdf("shared"), "other.pdf", null, now());
        uploads.remove(given.uniqueSlug(), one.id(), STAFF, now());
        get(one.path()).statusCode(200);

        uploads.remove(slug, one.id(), STAFF, now());
        get(one.path()).statusCode(404);
        get(other.path()).statusCode(200);
        uploads.remove(other.slug(), other.id(), STAFF, now());
        assertThat(number(
                        "select count(*) from stored_piece where checksum = ?1",
                        other.main().checksum()))
                .isZero();
    }

    @Test
    void theHistoryKnowsWhoAddedPublishedAndRemovedIt() {
        var slug = given.uniqueSlug();
        var file = added(slug, pdf("history"), "history.pdf", null, null);
        uploads.publish(slug, file.id(), now(), STAFF, now());
        uploads.publish(slug, file.id(), null, STAFF, now());
        uploads.remove(slug, file.id(), STAFF, now());

        assertThat(number("""
                select count(*) from history_entry where event_slug = ?1 and actor_id = 4711
                   and what in ('fileAdded', 'filePublished', 'fileRemoved')""", slug)).isEqualTo(4);
    }

    private Instant now() {
        return clock.instant();
    }

    private static byte[] pdf(String content) {
        return (new String(Samples.pdf()) + content).getBytes();
    }

    private static Text shown(String alt) {
        return alt == null ? null : Text.of("en", alt);
    }

    private UploadOutcome outcome(byte[] content, String alt) {
        return uploads.add(
                given.uniqueSlug(), new Upload(Samples.file(content), "a.jpg", shown(alt), now()), STAFF, now());
    }

    private AttachmentView added(String slug, byte[] content, String name, String alt, Instant publicFrom) {
        var upload = new Upload(Samples.file(content), name, shown(alt), publicFrom);
        return ((Added) uploads.add(slug, upload, STAFF, now())).attachment();
    }

    private long number(String sql, Object value) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        entities.createNativeQuery(sql).setParameter(1, value).getSingleResult())
                .longValue());
    }

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }
}
