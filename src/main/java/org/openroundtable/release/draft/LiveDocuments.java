package org.openroundtable.release.draft;

import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.document.DocumentExport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is live, as documents. That is the latest release, as it is kept with it: an event is changed by documents alone.
 * Of what was taken in before releases were kept, the document is written anew.
 */
@ApplicationScoped
public class LiveDocuments {

    private final DraftRows rows;
    private final DocumentExport export;
    private final ObjectMapper json;

    LiveDocuments(DraftRows rows, DocumentExport export, ObjectMapper json) {
        this.rows = rows;
        this.export = export;
        this.json = json;
    }

    /** Empty: nothing is live under that slug. */
    @Transactional
    public Optional<ObjectNode> of(String slug) {
        return rows.released(slug).map(this::read).or(() -> export.of(slug)
                .map(document -> json.valueToTree(document)));
    }

    private ObjectNode read(String document) {
        try {
            return (ObjectNode) json.readTree(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
