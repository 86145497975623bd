package org.openroundtable.sheet;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;

/**
 * Name badges on A4, two side by side and five one below the other, with lines to cut along (ISO 32000); read aloud
 * (ISO 14289-1), each name is a heading.
 */
public final class Badges implements Closeable {

    public static final String TYPE = PdfSheet.TYPE;

    private static final int ACROSS = 2;
    private static final int DOWN = 5;

    private static final float MARGIN = 28;
    private static final float PADDING = 14;
    private static final float HEIGHT = (PageSize.A4.getHeight() - 2 * MARGIN) / DOWN;
    private static final float WIDTH = (PageSize.A4.getWidth() - 2 * MARGIN) / ACROSS;
    private static final float BREADTH = WIDTH - 2 * PADDING;

    private static final float NAME = 24;
    private static final float ORGANISATION = 14;
    private static final float SMALL = 10;
    private static final float GAP = 7;
    private static final float LINE = 0.5f;
    private static final float LIGHT = 0.75f;

    private final Document document = new Document(PageSize.A4);
    private final TaggedWriter writer;
    private final String event;
    private int badges;

    private record Line(String role, PdfText text) {}

    /**
     * @param event title, on each of them
     * @param language of the words that are not names
     */
    public Badges(OutputStream out, String event, Locale language) {
        this.event = event;
        writer = TaggedWriter.of(document, new Kept(out), language);
        document.addTitle(event);
        document.open();
    }

    public void add(String name, String organisation, String country) {
        var place = badges % (ACROSS * DOWN);
        if (badges > 0 && place == 0) {
            document.newPage();
        }
        badges++;
        var left = MARGIN + place % ACROSS * WIDTH;
        var top = PageSize.A4.getHeight() - MARGIN - place / ACROSS * HEIGHT;
        var box = new Rectangle(left, top - HEIGHT, left + WIDTH, top);
        frame(box);
        draw(box, lines(name, organisation, country));
    }

    @Override
    public void close() {
        if (badges == 0) {
            frame(new Rectangle(MARGIN, MARGIN, MARGIN, MARGIN));
        }
        document.close();
    }

    private List<Line> lines(String name, String organisation, String country) {
        return Stream.of(
                        line("P", event, PdfFonts.plain(SMALL)),
                        line("H1", name, PdfFonts.boldWithin(BREADTH, name, NAME)),
                        line("P", organisation, PdfFonts.plain(ORGANISATION)),
                        line("P", country, PdfFonts.plain(SMALL)))
                .filter(line -> !line.text().isDrawn())
                .toList();
    }

    private Line line(String role, String text, Font font) {
        return new Line(role, new PdfText(writer.getDirectContent(), text, font, Element.ALIGN_CENTER));
    }

    /** Half way down. What is too much is cut off where most is. */
    private void draw(Rectangle box, List<Line> lines) {
        var badge = writer.begin("Sect");
        var heights = new ArrayList<Float>();
        lines.forEach(line -> heights.add(line.text().height(BREADTH)));
        var all = heights.stream().reduce(GAP * (lines.size() - 1), Float::sum);
        var room = HEIGHT - 2 * PADDING;
        if (all > room) {
            var highest = heights.indexOf(Collections.max(heights));
            heights.set(highest, heights.get(highest) - all + room);
        }
        var top = box.getTop() - PADDING - Math.max(0, room - all) / 2;
        for (var number = 0; number < lines.size(); number++) {
            var height = heights.get(number);
            draw(badge, lines.get(number), new Rectangle(box.getLeft(), top - height, box.getRight(), top));
            top -= height + GAP;
        }
        writer.end(badge);
    }

    private void draw(Tag badge, Line line, Rectangle box) {
        var tag = writer.begin(line.role(), badge);
        line.text().spell(tag);
        writer.draw(tag, () -> line.text()
                .draw(box.getLeft() + PADDING, box.getBottom(), box.getRight() - PADDING, box.getTop()));
        writer.end(tag);
    }

    private void frame(Rectangle box) {
        writer.decorate(() -> {
            var canvas = writer.getDirectContent();
            canvas.setLineWidth(LINE);
            canvas.setGrayStroke(LIGHT);
            canvas.rectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight());
            canvas.stroke();
        });
    }
}
