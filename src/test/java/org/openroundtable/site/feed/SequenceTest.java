package org.openroundtable.site.feed;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** The SEQUENCE of an entry never falls while its UID is the same (RFC 5545 section 3.8.7.4). */
@QuarkusTest
class SequenceTest {

    private static final Pattern ENTRY = Pattern.compile("UID:([^\\r]*).*?SEQUENCE:(\\d+)", Pattern.DOTALL);

    @Inject
    Given given;

    @Test
    void aSessionThatIsDroppedAndPutBackGoesOnCounting() {
        var event = given.anEvent().withSession("p1", 5);
        var slug = event.openNow();
        for (var times = 0; times < 3; times++) {
            event.movedTo(event.startOf("opening").plus(Duration.ofHours(1))).openNow();
        }
        var before = entry(slug);
        assertThat(sequence(before)).isEqualTo(3);

        given.theEvent(slug).openNow();
        event.openNow();

        assertThat(entry(slug).group(1)).isEqualTo(before.group(1));
        assertThat(sequence(entry(slug))).isGreaterThan(sequence(before));
    }

    private static int sequence(MatchResult entry) {
        return Integer.parseInt(entry.group(2));
    }

    private static MatchResult entry(String slug) {
        // another address each time, since answers are kept for a moment
        var feed = RestAssured.get("/events/" + slug + "/sessions/p1/calendar.ics?" + UUID.randomUUID())
                .asString();
        return ENTRY.matcher(feed).results().findFirst().orElseThrow(() -> new AssertionError(feed));
    }
}
