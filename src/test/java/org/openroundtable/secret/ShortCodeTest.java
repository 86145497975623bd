package org.openroundtable.secret;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ShortCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"AB01-CD1Z", "ab01cd1z", " aboi-cdlz ", "AB 01 CD 1Z", "a-b-0-1-c-d-1-z"})
    void peopleTypeThemInManyWays(String typed) {
        assertThat(ShortCode.typed(typed)).contains(new ShortCode("AB01CD1Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB01-CD1", "AB01-CD1ZZ", "AB01-CDUZ", "AB01-CD1é", "https://x.example/"})
    void whatCantBeOneIsNone(String typed) {
        assertThat(ShortCode.typed(typed)).isEmpty();
    }

    @Test
    void theyReadInTwoHalves() {
        assertThat(new ShortCode("AB01CD1Z")).hasToString("AB01-CD1Z");
        assertThatIllegalArgumentException().isThrownBy(() -> new ShortCode("AB01-CD1Z"));
    }

    @Test
    void noTwoAreAlike() {
        assertThat(IntStream.range(0, 1000).mapToObj(number -> ShortCode.random()))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(ShortCode.typed(code.toString())).contains(code));
    }
}
