package org.openroundtable.organiser.access;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.openroundtable.web.form.FormFields.Pair;

import static org.assertj.core.api.Assertions.assertThat;

class KeptFormTest {

    @Test
    void passwordsAreNotKept() {
        var sent = "name=Ada+L&password=secret&tag=a&currentPassword=secret&newPassword=secret&tag=b";
        var kept = KeptForm.of(sent.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(KeptForm.fields(kept))
                .containsExactlyInAnyOrder(new Pair("name", "Ada L"), new Pair("tag", "a"), new Pair("tag", "b"));
    }
}
