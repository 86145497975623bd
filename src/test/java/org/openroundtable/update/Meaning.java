package org.openroundtable.update;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;

/**
 * What a page says, whatever words and elements of ours it says it with.
 *
 * @param phrases what organisers and registrants have written and stands on it
 * @param numbers places, numbers in a line, times and dates: all figures in its main part
 * @param moments machine-readable times
 * @param values of fields, as {@code name=value}
 * @param links to other pages of the site
 * @param data for search engines (JSON-LD), a text each
 */
record Meaning(
        Set<String> phrases,
        Set<String> numbers,
        Set<String> moments,
        Set<String> values,
        Set<String> links,
        List<String> data) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Chosen by the visitor, or another with each build or each form. */
    private static final Pattern PASSING_LINK = Pattern.compile("/(static|language|zone|dev)\\b.*|.*[?&]zone=.*|//.*");

    private static final Set<String> PASSING_FIELDS =
            Set.of("csrf-token", "submission", "website", "q", "track", "type", "room");

    static Meaning of(String html, Vocabulary vocabulary) {
        var text = new StringBuilder();
        var meaning = new Meaning(
                new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        meaning.read(parse(html).getDocumentElement(), text, false);
        meaning.phrases.addAll(vocabulary.in(text.toString()));
        return meaning;
    }

    /** What is set apart on a page as written by somebody else. */
    static List<String> named(String html) {
        var names = parse(html).getElementsByTagName("bdi");
        return IntStream.range(0, names.getLength())
                .mapToObj(i -> names.item(i).getTextContent())
                .toList();
    }

    /** What stands apart from what was expected; links may have been added. */
    List<String> differencesTo(Meaning expected) {
        var differences = new ArrayList<String>();
        Map.of("phrase", phrases, "number", numbers, "moment", moments, "value", values)
                .forEach((kind, mine) -> {
                    var theirs = expected.ofKind(kind);
                    theirs.stream()
                            .filter(one -> !mine.contains(one))
                            .forEach(one -> differences.add("lost " + kind + " " + one));
                    mine.stream()
                            .filter(one -> !theirs.contains(one))
                            .forEach(one -> differences.add("new " + kind + " " + one));
                });
        expected.links.stream()
                .filter(link -> !links.contains(link))
                .forEach(link -> differences.add("lost link " + link));
        return differences;
    }

    private Set<String> ofKind(String kind) {
        return switch (kind) {
            case "phrase" -> phrases;
            case "number" -> numbers;
            case "moment" -> moments;
            default -> values;
        };
    }

    private void read(Node node, StringBuilder text, boolean inMain) {
        if (node instanceof Element element) {
            if (element.getTagName().equals("script")) {
                if (element.getAttribute("type").equals("application/ld+json")) {
                    data.add(element.getTextContent());
                }
                return;
            }
            if (!element.getTagName().equals("wbr")) {
                text.append(' ');
            }
            attributes(element);
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
            if (inMain) {
                NUMBER.matcher(node.getNodeValue()).results().forEach(number -> numbers.add(number.group()));
            }
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            read(child, text, inMain || node.getNodeName().equals("main"));
        }
        if (!node.getNodeName().equals("wbr")) {
            text.append(' ');
        }
    }

    private void attributes(Element element) {
        switch (element.getTagName()) {
            case "a" -> link(element.getAttribute("href"));
            case "time" -> moments.add(element.getAttribute("datetime"));
            case "textarea" -> value(element, element.getTextContent());
            case "option" -> {
                if (element.hasAttribute("selected")) {
                    value((Element) element.getParentNode(), element.getAttribute("value"));
                }
            }
            case "input" -> {
                var choice = Set.of("checkbox", "radio").contains(element.getAttribute("type"));
                value(element, choice && !element.hasAttribute("checked") ? "" : element.getAttribute("value"));
            }
            default -> {
                // says nothing by itself
            }
        }
    }

    private void link(String target) {
        var path = target.replace(Recording.PUBLIC_URL, "");
        if (path.startsWith("/") && !PASSING_LINK.matcher(path).matches()) {
            links.add(path);
        }
    }

    private void value(Element field, String value) {
        var name = field.getAttribute("name");
        if (!name.isEmpty() && !PASSING_FIELDS.contains(name)) {
            values.add(name + "=" + value);
        }
    }

    private static Document parse(String html) {
        try {
            var parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
            return parser.parse(new InputSource(new StringReader(html)));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
