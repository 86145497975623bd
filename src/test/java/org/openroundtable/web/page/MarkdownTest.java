package org.openroundtable.web.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {

    @Test
    void aBareAddressIsALink() {
        assertThat(html("See https://example.org/a_b, or write to info@example.org."))
                .isEqualTo(
                        "<p>See <a href=\"https://example.org/a_b\" rel=\"nofollow noopener\">https://example.org/a_b</a>,"
                                + " or write to <a href=\"mailto:info&#64;example.org\" rel=\"nofollow noopener\">info&#64;example.org</a>.</p>");
    }

    @Test
    void aLinkWithinALinkStaysOne() {
        assertThat(html("[https://example.org](https://example.com)"))
                .isEqualTo("<p><a href=\"https://example.com\" rel=\"nofollow noopener\">https://example.org</a></p>");
    }

    @Test
    void noOtherAddressIsALink() {
        assertThat(html("javascript:alert(1) [a](javascript:alert(1)) ftp://example.org"))
                .doesNotContain("href");
    }

    @Test
    void aTableHasHeadsOfItsColumnsAndScrollsByItself() {
        assertThat(html("| Day | Talks |\n|---|--:|\n| Saturday | 40 |").replaceAll(">\\s+<", "><"))
                .isEqualTo("<div class=\"scroll\" tabindex=\"0\"><table class=\"table\">"
                        + "<thead><tr><th scope=\"col\">Day</th><th scope=\"col\" class=\"align-right\">Talks</th></tr></thead>"
                        + "<tbody><tr><td>Saturday</td><td class=\"align-right\">40</td></tr></tbody></table></div>");
    }

    @Test
    void aRuleDividesTheText() {
        assertThat(html("One\n\n---\n\nTwo")).contains("<hr");
    }

    @Test
    void headingsGoOnFromThatAboveTheTextAndLeaveNoneOut() {
        var text = "## One\n#### Deep\n### Between\n# Two\n## Under";
        assertThat(html(text).replaceAll("\\s+", ""))
                .isEqualTo("<h3>One</h3><h4>Deep</h4><h4>Between</h4><h3>Two</h3><h4>Under</h4>");
        assertThat(Markdown.markdownOfPage("### Only").getValue()).isEqualTo("<h2>Only</h2>");
    }

    @Test
    void markupOfTheWriterDoesNothing() {
        assertThat(html("<table class=\"x\" onclick=\"a\"><td class=\"align-right\" style=\"a\">b"))
                .doesNotContain("onclick", "style", "class=\"x\"");
    }

    private static String html(String markdown) {
        return Markdown.markdown(markdown).getValue();
    }
}
