package org.openroundtable.site.event.changes;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.release.comparison.ChangeGroup;
import org.openroundtable.site.ChangeMessages;
import org.openroundtable.site.event.EventView;

/** Writes changes as an Atom feed (RFC 4287); what changed is said in words, the values stand on the page. */
final class ChangeFeed {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final EventView event;
    private final PublicUrl address;
    private final ChangeMessages text;
    private final Locale reader;

    ChangeFeed(EventView event, PublicUrl address, ChangeMessages text, Locale reader) {
        this.event = event;
        this.address = address;
        this.text = text;
        this.reader = reader;
    }

    String write(List<ChangeLogEntry> entries) {
        var feed = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(feed);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", reader.toLanguageTag());
            var page = address.of(Paths.changes(event.slug()));
            element(xml, "id", page);
            element(xml, "title", event.title().in(reader).text() + " – " + text.title());
            element(xml, "updated", entries.isEmpty() ? Instant.EPOCH.toString() : at(entries.get(0)));
            link(xml, "alternate", page);
            link(xml, "self", address.of(Paths.changes(event.slug()) + ".atom"));
            xml.writeStartElement("author");
            element(xml, "name", event.organiser());
            xml.writeEndElement();
            for (var entry : entries) {
                entry(xml, page, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return feed.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void entry(XMLStreamWriter xml, String page, ChangeLogEntry entry) throws XMLStreamException {
        var names = entry.groups().stream().map(this::named).toList();
        xml.writeStartElement("entry");
        element(xml, "id", page + "#release-" + entry.number());
        element(xml, "title", names.isEmpty() ? text.first() : String.join(", ", names));
        element(xml, "updated", at(entry));
        link(xml, "alternate", page + "#release-" + entry.number());
        element(
                xml,
                "content",
                Stream.concat(
                                Stream.ofNullable(entry.note()),
                                entry.groups().stream().map(group -> named(group) + ": " + what(group)))
                        .collect(Collectors.joining("\n")));
        xml.writeEndElement();
    }

    private String named(ChangeGroup group) {
        return group.name() == null ? text.subject(group.subject()) : group.name();
    }

    private String what(ChangeGroup group) {
        if (group.isNew() || group.isGone()) {
            return group.isNew() ? text.added() : text.removed();
        }
        return group.lines().stream()
                .map(line -> text.field(line.field()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String at(ChangeLogEntry entry) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at());
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }
}
