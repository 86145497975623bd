package org.openroundtable.report.figure;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DiversityTest {

    @Test
    void asManyOfOneSizeAreAsVariedAsTheyAre() {
        assertThat(of(3, 3, 3, 3)).isEqualTo(new Diversity(4, 1));
        assertThat(of(7)).isEqualTo(new Diversity(1, 1));
    }

    @Test
    void oneThatIsLargeMakesItLessVaried() {
        assertThat(of(8, 1, 1).effective()).isCloseTo(100 / 66.0, within(1e-9));
    }

    @Test
    void theFiveLargestAreHeldAgainstAll() {
        assertThat(of(4, 2, 1, 1, 1, 1).ofLargest()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void whereNobodyIsNothingIsVaried() {
        assertThat(of()).isEqualTo(new Diversity(0, 0));
    }

    private static Diversity of(long... sizes) {
        return Diversity.of(Arrays.stream(sizes)
                .mapToObj(size -> new Share("k", null, size))
                .toList());
    }
}
