package org.openroundtable.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The documents that events of tests begin with. */
final class Documents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Documents() {}

    /** With one speaker, and no session yet. */
    static ObjectNode small(String slug) {
        return read("""
                {"title": "A roundtable", "summary": "What this event is about.", "mode": "online",
                 "timeZone": "Europe/Brussels", "languages": ["en"],
                 "organiser": {"name": "The Agency", "country": "EE", "email": "roundtable@organiser.example"},
                 "speakers": [{"id": "ada-example", "title": "Dr", "name": "Ada Example",
                               "organisation": "Example Systems AB", "organisationType": "company", "country": "SE",
                               "position": "Lead Engineer"}]}""", slug);
    }

    /** The edition of November 2020, of which much is published. */
    static ObjectNode of2020(String slug) {
        try (var document = Documents.class.getResourceAsStream("/demo/data-quality-2020.json")) {
            return read(new String(document.readAllBytes(), StandardCharsets.UTF_8), slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(String document, String slug) {
        try {
            return ((ObjectNode) JSON.readTree(document)).put("slug", slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
