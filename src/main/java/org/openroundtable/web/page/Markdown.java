package org.openroundtable.web.page;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/** Text by organisers and speakers as HTML that can do no harm; in templates {@code {text.markdown}}. */
@TemplateExtension
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "strong", "em", "blockquote", "code", "pre", "a")
            // A page has one h1 and sections with h2: what is written inside a section starts below.
            .allowElements((element, attributes) -> "h3", "h1", "h2", "h3")
            .allowElements((element, attributes) -> "h4", "h4", "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private Markdown() {}

    public static RawString markdown(String text) {
        return new RawString(HARMLESS.sanitize(HTML.render(PARSER.parse(text))));
    }
}
