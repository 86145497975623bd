package org.openroundtable.organiser.editor.excerpt;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTest {

    private static final List<Integer> NUMBERS =
            IntStream.rangeClosed(1, 250).boxed().toList();

    @Test
    void thePartIsShownInWhichSomebodyStands() {
        assertThat(at("101")).isEqualTo(new Excerpt(100, 200, 250, "1", "201"));
        assertThat(at("200")).isEqualTo(at("101"));
        assertThat(at("250")).isEqualTo(new Excerpt(200, 250, 250, "101", null));
        assertThat(at("250").in(NUMBERS)).hasSize(50).startsWith(201).endsWith(250);
    }

    @Test
    void ofNobodyTheFirstPartIsShown() {
        assertThat(at(null)).isEqualTo(new Excerpt(0, 100, 250, null, "101")).isEqualTo(at("gone"));
    }

    @Test
    void aShortListIsShownAsAWhole() {
        assertThat(Excerpt.of(NUMBERS.subList(0, 100), String::valueOf, null).isWhole())
                .isTrue();
        assertThat(Excerpt.of(List.of(), String::valueOf, null).isWhole()).isTrue();
        assertThat(at("1").isWhole()).isFalse();
    }

    private static Excerpt at(String key) {
        return Excerpt.of(NUMBERS, String::valueOf, key);
    }
}
