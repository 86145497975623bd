package org.openroundtable.web.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/**
 * Text by organisers and speakers as HTML that can do no harm: in templates {@code {text.markdown}} within a section of a
 * page, {@code {text.markdownOfPage}} right below its title. Headings begin one level below what is above them, and leave
 * none out.
 */
@TemplateExtension
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create(), TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> Markdown::describeCell)
            .build();

    private static final Pattern ALIGNMENT = Pattern.compile("align-(left|center|right)");

    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "ul", "ol", "li", "strong", "em", "blockquote", "code", "pre", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .allowAttributes("class")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private static final int OF_PAGE = 1;
    private static final int OF_SECTION = 2;

    private Markdown() {}

    public static RawString markdown(String text) {
        return below(OF_SECTION, text);
    }

    public static RawString markdownOfPage(String text) {
        return below(OF_PAGE, text);
    }

    private static RawString below(int heading, String text) {
        var document = PARSER.parse(text);
        document.accept(new HeadingLevels(heading));
        return new RawString(withRoom(HARMLESS.sanitize(HTML.render(document)).strip()));
    }

    /** A table that is wider than the page scrolls by itself, with the keyboard too. No writer's element looks like ours. */
    private static String withRoom(String html) {
        return html.replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table class=\"table\">")
                .replace("</table>", "</table></div>");
    }

    /** A head names its column; alignment is a matter of style sheets, the attribute is out of HTML. */
    private static void describeCell(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell) {
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            }
            var align = attributes.remove("align");
            if (align != null) {
                attributes.put("class", "align-" + align);
            }
        }
    }
}
