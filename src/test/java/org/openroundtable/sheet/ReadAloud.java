package org.openroundtable.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as programs read it to people who don't see it: what it is made of, one in a line, with the words of each. */
final class ReadAloud implements AutoCloseable {

    private final PDDocument document;
    /** Of each page, by the numbers of what is marked on it. */
    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();

    ReadAloud(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            marked.put(
                    page.getCOSObject(),
                    extractor.getMarkedContents().stream()
                            .filter(content -> content.getMCID() >= 0)
                            .collect(Collectors.toMap(PDMarkedContent::getMCID, ReadAloud::letters)));
        }
    }

    PDDocument document() {
        return document;
    }

    String structure() throws IOException {
        var lines = new StringBuilder();
        add(document.getDocumentCatalog().getStructureTreeRoot(), null, "", lines);
        return lines.toString();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void add(PDStructureNode node, PDPage page, String indent, StringBuilder lines) throws IOException {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                lines.append(indent).append(element.getStructureType()).append(scope(element));
                if (element.getActualText() != null) {
                    lines.append(" says ").append(element.getActualText());
                }
                add(
                        element,
                        element.getPage(),
                        indent + " ",
                        lines.append(words(element)).append('\n'));
            }
        }
    }

    private String words(PDStructureElement element) {
        return element.getKids().stream()
                .filter(kid -> !(kid instanceof PDStructureElement))
                .map(kid -> kid instanceof PDMarkedContentReference elsewhere
                        ? words(elsewhere.getPage(), elsewhere.getMCID())
                        : words(element.getPage(), (Integer) kid))
                .map(words -> " " + words)
                .collect(Collectors.joining());
    }

    private String words(PDPage page, int mark) {
        return marked.get(page.getCOSObject()).get(mark);
    }

    /** Of the head of a column. */
    private static String scope(PDStructureElement element) {
        var attributes = element.getAttributes();
        return attributes.size() > 0 && attributes.getObject(0) instanceof PDTableAttributeObject of
                ? " of a " + of.getScope()
                : "";
    }

    private static String letters(PDMarkedContent content) {
        var words = new StringBuilder();
        TextPosition last = null;
        for (var drawn : content.getContents()) {
            if (drawn instanceof TextPosition letter) {
                words.append(last != null && last.getY() != letter.getY() ? " " : "")
                        .append(letter.getUnicode());
                last = letter;
            }
        }
        return words.toString();
    }
}
