package org.openroundtable.notification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.language.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignTextTest {

    private static final String MARKUP = "</p><a href=\"https://evil.example\" onclick='x()'>here</a> & more";

    @Test
    void whatATemplateGetsHoldsNothingOfTheText() {
        assertThat(new StrangerText("<script>").toString()).matches("\\W?s\\.[\\w-]+\\W?");
        assertThat(organisers("<script>").toString()).matches("\\W?oen\\.[\\w-]+\\W?");
    }

    @Test
    void markupIsTextInHtml() {
        assertThat(html(organisers(MARKUP)))
                .isEqualTo(
                        "<p><bdi lang=\"en\">&lt;/p&gt;&lt;a href=&quot;https://evil.example&quot; onclick=&#39;x()&#39;"
                                + "&gt;here&lt;/a&gt; &amp; more</bdi></p>");
        assertThat(html(new StrangerText(MARKUP))).doesNotContain("</p><", "<a", "\"", "'");
        assertThat(plain(organisers(MARKUP))).isEqualTo(MARKUP);
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/x, 'https: / / evil. example/ x'",
        "www.evil.example, www. evil. example",
        "ada@evil.example, ada@ evil. example",
        "mailto:ada, mailto: ada",
        "évil.пример, évil. пример",
        "J.R.R. Tolkien, J.R.R. Tolkien",
        "Dr. O'Neill, Dr. O'Neill"
    })
    void whatAStrangerTypedIsNoLink(String typed, String read) {
        var hair = read.replaceAll("(?<=[./@:]) (?!Tolkien|O')", "\u200A");
        assertThat(plain(new StrangerText(typed))).isEqualTo(hair);
        assertThat(html(new StrangerText(typed))).contains("<bdi>" + hair.replace("'", "&#39;") + "</bdi>");
    }

    @Test
    void organisersMayNameAnAddress() {
        assertThat(plain(organisers("See agency.example"))).isEqualTo("See agency.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada\r\nBcc: x", "Ada\u2028Bcc: x", "Ada\u2029Bcc: x", "Ada\u0085Bcc: x", "Ada\u0000\tBcc: x"})
    void nothingBreaksTheLine(String text) {
        assertThat(plain(organisers(text))).isEqualTo("Ada Bcc: x");
        assertThat(html(new StrangerText(text))).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
    }

    @Test
    void noMarkOfDirectionReachesBeyondTheText() {
        assertThat(plain(new StrangerText("\u202Eada\u2066\u2069\u200F שרה"))).isEqualTo("\u2068ada שרה\u2069");
        assertThat(plain(organisers("\u202Eא"))).isEqualTo("\u2068א\u2069");
        assertThat(plain(organisers("left to right"))).isEqualTo("left to right");
        assertThat(html(new StrangerText("שרה"))).isEqualTo("<p><bdi>שרה</bdi></p>");
    }

    @Test
    void aTokenInATextOpensNothing() {
        var forged = organisers("<b>").toString();
        assertThat(plain(organisers(forged))).isEqualTo(forged);
        assertThat(ForeignText.intoHtml(forged)).isEqualTo("<bdi lang=\"en\">&lt;b&gt;</bdi>");
    }

    private static OrganiserText organisers(String text) {
        return new OrganiserText(new Wording(text, "en"));
    }

    private static String html(ForeignText text) {
        return ForeignText.intoHtml("<p>" + text + "</p>");
    }

    private static String plain(ForeignText text) {
        return ForeignText.intoPlain(text.toString());
    }
}
