package org.openroundtable.web.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AccentTest {

    private static final int[] WHITE = Accent.rgb("#ffffff");
    private static final int[] DARK = Accent.rgb("#19212a");

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#000000", "#ffee00", "#00ff00", "#1d4f7c", "#ff0000", "#777777"})
    void textInAnyAccentCanBeRead(String wanted) {
        var accent = Accent.of(wanted).orElseThrow();
        assertThat(Accent.contrast(Accent.rgb(accent.light()), WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(Accent.contrast(Accent.rgb(accent.dark()), DARK)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void aReadableColourStaysAsItIs() {
        assertThat(Accent.of("#1d4f7c").orElseThrow().light()).isEqualTo("#1d4f7c");
    }

    @Test
    void whatIsNoColourIsNone() {
        assertThat(Accent.of("red; } body { display: none")).isEmpty();
        assertThat(Accent.of(null)).isEmpty();
    }
}
