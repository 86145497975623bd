package org.openroundtable.site.programme;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTest {

    @Test
    void markdownIsTakenOut() {
        assertThat(Excerpt.of("Bring *two* [laptops](https://example.org).\n\n* One\n* Two"))
                .doesNotContain("*", "]", "\n")
                .startsWith("Bring two");
    }

    @Test
    void aLongTextEndsAfterAWord() {
        assertThat(Excerpt.of("measure ".repeat(50))).endsWith("measure…").hasSizeLessThanOrEqualTo(201);
    }
}
