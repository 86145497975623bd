package org.openroundtable.sheet;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;

/** One element of what a PDF is made of, such as a cell, until all of it was drawn (ISO 32000-1 section 14.7.2). */
final class Tag {

    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final PdfName ALT = new PdfName("Alt");
    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMN = new PdfName("Column");
    private static final PdfName MARKED_CONTENT = new PdfName("MCR");

    private final PdfName role;
    private final PdfIndirectReference reference;
    private final PdfDictionary entries = new PdfDictionary(new PdfName("StructElem"));
    private final PdfArray kids = new PdfArray();
    private PdfIndirectReference page;

    /** @param role of the standard structure types (section 14.8.4) */
    Tag(String role, PdfIndirectReference parent, PdfIndirectReference reference) {
        this.role = new PdfName(role);
        this.reference = reference;
        entries.put(PdfName.S, this.role);
        entries.put(PdfName.P, parent);
    }

    PdfName role() {
        return role;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    void add(Tag child) {
        kids.add(child.reference);
    }

    /** What is read instead of the letters that were drawn. */
    void says(String text) {
        entries.put(ACTUAL_TEXT, new PdfString(text, PdfString.TEXT_UNICODE));
    }

    /** It is a picture, and what is said in place of it; within this box on its page. */
    void looksLike(String words, Rectangle box) {
        entries.put(ALT, new PdfString(words, PdfString.TEXT_UNICODE));
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, LAYOUT);
        attributes.put(PdfName.BBOX, new PdfRectangle(box));
        entries.put(PdfName.A, attributes);
    }

    /** It is the head of a column. */
    void headsColumn() {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.TABLE);
        attributes.put(SCOPE, COLUMN);
        entries.put(PdfName.A, attributes);
    }

    /** @param mark of what was drawn, on that page */
    void add(int mark, PdfIndirectReference onPage) {
        if (page == null) {
            page = onPage;
            entries.put(PdfName.PG, page);
        }
        if (page.getNumber() == onPage.getNumber()) {
            kids.add(new PdfNumber(mark));
        } else {
            var elsewhere = new PdfDictionary(MARKED_CONTENT);
            elsewhere.put(PdfName.PG, onPage);
            elsewhere.put(new PdfName("MCID"), new PdfNumber(mark));
            kids.add(elsewhere);
        }
    }

    /** As it is written. */
    PdfDictionary written() {
        if (!kids.isEmpty()) {
            entries.put(PdfName.K, kids);
        }
        return entries;
    }
}
