package org.openroundtable.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.xml.xmp.XmpWriter;

/**
 * Writes a tagged PDF, which programs can read aloud (ISO 14289-1, PDF/UA-1). Each tag is written when it ends, and what a
 * page has of them when the page ends; the library's own tags would all be kept until the document ends.
 */
final class TaggedWriter extends PdfWriter {

    private static final PdfName STRUCT_PARENTS = new PdfName("StructParents");
    private static final PdfName MARK = new PdfName("MCID");

    private final Locale language;
    private final PdfArray pages = new PdfArray();
    private PdfIndirectReference root;
    private Tag whole;
    private PdfArray onPage = new PdfArray();

    /** @param language of the words that are not names */
    static TaggedWriter of(Document document, OutputStream out, Locale language) {
        var pdf = new PdfDocument();
        pdf.setTextRenderingOptions(document.getTextRenderingOptions());
        document.addDocListener(pdf);
        var writer = new TaggedWriter(pdf, out, language);
        pdf.addWriter(writer);
        return writer;
    }

    private TaggedWriter(PdfDocument pdf, OutputStream out, Locale language) {
        super(pdf, out);
        this.language = language;
        setPdfVersion(VERSION_1_7);
        setFullCompression();
        addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    @Override
    public void open() {
        super.open();
        root = getPdfIndirectReference();
        whole = new Tag("Document", root, getPdfIndirectReference());
    }

    Tag begin(String role) {
        return begin(role, whole);
    }

    Tag begin(String role, Tag parent) {
        var tag = new Tag(role, parent.reference(), getPdfIndirectReference());
        parent.add(tag);
        return tag;
    }

    void end(Tag tag) {
        written(tag.written(), tag.reference());
    }

    /** What is drawn meanwhile is the tag's. */
    void draw(Tag tag, Runnable drawing) {
        var mark = onPage.size();
        var property = new PdfDictionary();
        property.put(MARK, new PdfNumber(mark));
        draw(tag.role(), property, drawing);
        onPage.add(tag.reference());
        tag.add(mark, getCurrentPage());
    }

    /** What is drawn meanwhile is not for reading: lines, the number of the page. */
    void decorate(Runnable drawing) {
        draw(new PdfName("Artifact"), null, drawing);
    }

    private void draw(PdfName role, PdfDictionary property, Runnable drawing) {
        getDirectContent().beginMarkedContentSequence(role, property, true);
        drawing.run();
        getDirectContent().endMarkedContentSequence();
    }

    /** With each page, what its marks belong to (ISO 32000-1 section 14.7.4.4). */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            page.put(STRUCT_PARENTS, new PdfNumber(pages.size() / 2));
            pages.add(new PdfNumber(pages.size() / 2));
            pages.add(addToBody(onPage).getIndirectReference());
            onPage = new PdfArray();
        }
        return super.addToBody(object, reference);
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference rootOfPages) {
        var catalog = super.getCatalog(rootOfPages);
        end(whole);
        var parents = new PdfDictionary();
        parents.put(PdfName.NUMS, pages);
        var tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
        tree.put(PdfName.K, whole.reference());
        tree.put(PdfName.PARENTTREE, parents);
        written(tree, root);
        var marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marked);
        catalog.put(PdfName.STRUCTTREEROOT, root);
        catalog.put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        return catalog;
    }

    @Override
    public void close() {
        if (open) {
            setXmpMetadata(description());
        }
        super.close();
    }

    private byte[] description() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new XmpWriter(bytes, getInfo(), 0)) {
            writer.addRdfDescription(
                    "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"", "<pdfuaid:part>1</pdfuaid:part>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void written(PdfDictionary object, PdfIndirectReference reference) {
        try {
            super.addToBody(object, reference);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
