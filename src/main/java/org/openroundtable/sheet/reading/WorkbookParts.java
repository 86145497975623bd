package org.openroundtable.sheet.reading;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.openroundtable.sheet.reading.SheetFile.NotRead;
import org.openroundtable.sheet.reading.SheetReading.Why;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Looks through the parts of a workbook for what the library would make room for without asking: a row is as wide as its
 * last cell says it is, and all texts that cells share are kept. Any part may be a sheet, whatever it is called.
 */
final class WorkbookParts {

    /** No cell is beyond {@code XFD1048576}, whatever program has written it. */
    private static final Pattern CELL = Pattern.compile("\\$?[A-Z]{1,3}\\$?[0-9]{1,7}");

    private static final int MOST_CELLS_IN_A_ROW = 16_384;
    private static final int MOST_SHARED_TEXTS = 500_000;

    /** The library's own, so that what one can't read the other can't either. */
    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private int cells;
    private int texts;

    private WorkbookParts() {}

    /** @param part which may also be something else than XML */
    static void check(InputStream part) throws NotRead {
        try {
            var reader = XML.createXMLStreamReader(part);
            var parts = new WorkbookParts();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    parts.check(reader);
                }
            }
        } catch (XMLStreamException other) {
            // A picture, or damaged; the library finds out if it needs it.
        }
    }

    private void check(XMLStreamReader reader) throws NotRead {
        switch (reader.getLocalName()) {
            case "row" -> cells = 0;
            case "c" -> checkCell(reader.getAttributeValue(null, "r"));
            case "si" -> {
                if (++texts > MOST_SHARED_TEXTS) {
                    throw new NotRead(Why.TOO_LARGE);
                }
            }
            default -> {}
        }
    }

    /** @param place null: behind the one before */
    private void checkCell(String place) throws NotRead {
        if (++cells > MOST_CELLS_IN_A_ROW) {
            throw new NotRead(Why.TOO_LARGE);
        }
        if (place != null && !CELL.matcher(place).matches()) {
            throw new NotRead(Why.NO_TABLE);
        }
    }
}
