package org.openroundtable.testing;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.document.DocumentImport;
import org.openroundtable.document.EventDocument;
import org.openroundtable.document.ImportOutcome;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the world of a test: {@code given.anEvent().withCapacity(2).withSession("p1", 30).openNow()}. */
@Singleton
public class Given {

    @Inject
    DocumentImport documents;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    /** An event in thirty days with an opening that is open to all, under a slug of its own. */
    public EventBuilder anEvent() {
        return new EventBuilder(this, uniqueSlug(), clock.instant());
    }

    /** The event under this slug as an organiser has changed it: it becomes what is said of it now. */
    public EventBuilder theEvent(String slug) {
        return new EventBuilder(this, slug, clock.instant());
    }

    /** The edition of November 2020, under a slug of its own. */
    public String the2020Edition() {
        return put(documentOf2020(uniqueSlug()));
    }

    public ObjectNode documentOf2020(String slug) {
        try (var document = Given.class.getResourceAsStream("/demo/data-quality-2020.json")) {
            return ((ObjectNode) json.readTree(document)).put("slug", slug);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String uniqueSlug() {
        return "e-" + UUID.randomUUID();
    }

    /** Takes the document in, and gives its slug. */
    public String put(EventDocument document) {
        return put(json.<ObjectNode>valueToTree(document));
    }

    /** Takes the document in, and gives its slug. */
    public String put(ObjectNode document) {
        var slug = document.get("slug").textValue();
        var outcome = documents.put(slug, document);
        if (outcome instanceof ImportOutcome.Faulty || outcome instanceof ImportOutcome.SessionsInUse) {
            throw new IllegalArgumentException(outcome.toString());
        }
        return slug;
    }
}
