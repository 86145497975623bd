package org.openroundtable.release.draft;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.document.DocumentExport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is live, as documents. */
@ApplicationScoped
public class LiveDocuments {

    private final DocumentExport export;
    private final ObjectMapper json;

    LiveDocuments(DocumentExport export, ObjectMapper json) {
        this.export = export;
        this.json = json;
    }

    /** Empty: nothing is live under that slug. */
    public Optional<ObjectNode> of(String slug) {
        return export.of(slug).map(document -> json.valueToTree(document));
    }
}
