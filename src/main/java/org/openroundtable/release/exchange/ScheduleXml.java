package org.openroundtable.release.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schedule of frab and pretalx as XML. */
final class ScheduleXml {

    /** The parser tells what deeper elements say by calling itself, and what is within one is searched again for each. */
    private static final String DEEPEST = "30";

    private record Event(Element element) implements ScheduleEvent {

        /** Of an element in it, else of an attribute. */
        @Override
        public String text(String property) {
            var inside = ScheduleXml.text(element, property);
            return inside.isEmpty() ? element.getAttribute(property) : inside;
        }

        @Override
        public Stream<String> persons() {
            return elements(element.getElementsByTagName("person")).map(Element::getTextContent);
        }

        @Override
        public String day() {
            Node day = element;
            while (day instanceof Element within && !within.getTagName().equals("day")) {
                day = day.getParentNode();
            }
            return day instanceof Element found ? found.getAttribute("date") : "";
        }
    }

    private ScheduleXml() {}

    /** @param zone of times that say none */
    static ProgrammeFile read(String text, ZoneId zone) {
        try {
            var root = parse(text);
            if (!root.getTagName().equals("schedule")) {
                return new ProgrammeFile.Unknown();
            }
            var schedule = new Schedule(text(root, "time_zone_name"), zone);
            elements(root.getElementsByTagName("event")).map(Event::new).forEach(schedule::add);
            return schedule.programme(elements(root.getElementsByTagName("conference"))
                    .map(conference -> text(conference, "title"))
                    .findFirst()
                    .orElse(""));
        } catch (SAXException broken) {
            var line = broken instanceof SAXParseException parsing ? parsing.getLineNumber() : 0;
            return new ProgrammeFile.Broken(Math.max(0, line));
        }
    }

    /** Of the first element of that name; empty: there is none. */
    private static String text(Element in, String name) {
        return elements(in.getElementsByTagName(name))
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    /** Without anything that the text could make us fetch or expand. */
    private static Element parse(String text) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
