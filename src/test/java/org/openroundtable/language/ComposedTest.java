package org.openroundtable.language;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComposedTest {

    @Test
    void accentsAreComposedHoweverLongTheText() {
        assertThat(Composed.of("Z\u0307ubr e\u0301 \u1100\u1161".repeat(500)))
                .isEqualTo("\u017bubr \u00e9 \uac00".repeat(500));
    }

    @Test
    void upToThirtyMarksOnALetterStayInTheirOrder() {
        var marks = "\u0315\u0300".repeat(15);

        assertThat(Composed.of("x" + marks)).isEqualTo(Normalizer.normalize("x" + marks, Normalizer.Form.NFC));
    }

    @Test
    void ofMoreMarksThanAnyLanguageHasTheRestIsLeftOut() {
        var text = Composed.of("x" + "\u0315\u0300".repeat(160_000) + "y");

        assertThat(text).hasSize(32).startsWith("x").endsWith("y");
    }
}
