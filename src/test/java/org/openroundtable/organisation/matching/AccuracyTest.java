package org.openroundtable.organisation.matching;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is matched at once is right, and nearly all that belongs together is at least found. */
class AccuracyTest {

    @Test
    void matchesMadeAtOnceAreRightAndNearlyAllIsFound() {
        var accuracy = Accuracy.measured();

        assertThat(accuracy.spellings()).isGreaterThanOrEqualTo(2_000);
        assertThat(accuracy.precision()).as("%s", accuracy.faults()).isGreaterThanOrEqualTo(0.995);
        assertThat(accuracy.recall()).as("%s", accuracy.faults()).isGreaterThanOrEqualTo(0.90);
        assertThat(accuracy.automaticRecall()).isGreaterThanOrEqualTo(0.70);
    }
}
