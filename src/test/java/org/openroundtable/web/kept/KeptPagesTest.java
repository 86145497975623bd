package org.openroundtable.web.kept;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.openroundtable.language.Language;

import io.vertx.core.buffer.Buffer;

import static org.assertj.core.api.Assertions.assertThat;

class KeptPagesTest {

    private static final KeptPage.Key KEY = new KeptPage.Key("/events", Language.accepted("en"), "");

    private final KeptPage page = new KeptText(Buffer.buffer("a page"), "text/html");

    private long now;
    private final KeptPages pages = new KeptPages(() -> now);

    @Test
    void aPageIsKeptForASecondForEverybody() {
        assertThat(pages.find(KEY)).isEmpty();
        pages.keep(KEY, page);
        later(Duration.ofSeconds(1));
        assertThat(pages.find(KEY)).contains(page);
        assertThat(pages.find(KEY)).contains(page);
        assertThat(pages.find(new KeptPage.Key("/events", Language.accepted("fr"), "")))
                .isEmpty();
        assertThat(pages.find(new KeptPage.Key("/events", Language.accepted("en"), "Asia/Tokyo")))
                .isEmpty();
    }

    @Test
    void afterASecondOneRendersItAnewAndAllOthersGetTheKeptOne() {
        pages.keep(KEY, page);
        later(Duration.ofMillis(1500));
        assertThat(pages.find(KEY)).as("the first is to render it").isEmpty();
        assertThat(pages.find(KEY)).contains(page);
        assertThat(pages.find(KEY)).contains(page);

        var next = new KeptText(Buffer.buffer("the page anew"), "text/html");
        pages.keep(KEY, next);
        later(Duration.ofMillis(800));
        assertThat(pages.find(KEY)).contains(next);
    }

    @Test
    void afterTwoSecondsNobodyGetsIt() {
        pages.keep(KEY, page);
        later(Duration.ofMillis(1500));
        pages.find(KEY);
        later(Duration.ofMillis(500));
        assertThat(pages.find(KEY)).isEmpty();
        assertThat(pages.find(KEY)).isEmpty();
    }

    private void later(Duration duration) {
        now += duration.toNanos();
    }
}
