package org.openroundtable.organiser.programme.session;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.time.LocalText;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

class SessionChoicesTest {

    @Test
    void noLanguageStandsTwice() {
        var draft = new DraftDocument(JsonNodeFactory.instance.objectNode());

        assertThat(SessionChoices.of(draft, Locale.ENGLISH).languages())
                .extracting(tag -> LocalText.languageName(tag, Locale.ENGLISH))
                .doesNotHaveDuplicates()
                .contains("Hebrew", "Indonesian", "Romanian", "Yiddish")
                .doesNotContain("Moldavian");
    }
}
