package org.openroundtable.site.programme;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The beginning of a text in Markdown as plain text on one line, for those who show a link to the page. */
final class Excerpt {

    /** About as much as search engines and messengers show. */
    private static final int LONGEST = 200;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private Excerpt() {}

    static String of(String markdown) {
        var text = TEXT.render(PARSER.parse(markdown)).strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        return text.substring(0, words.preceding(LONGEST)).strip() + "…";
    }
}
