package org.openroundtable.web.file;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.RestMulti;
import org.openroundtable.file.StoredFile;
import org.openroundtable.file.StoredFiles;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Answers with an upload, piece by piece as its reader takes them; no thread and no connection waits for who is slow. A
 * document is saved, not shown: whatever is in it never runs under our address. What a browser shows all the same may
 * do nothing (RFC 6266; CSP 3, section 6.3.2).
 */
@ApplicationScoped
public class FileAnswers {

    private static final String HARMLESS = "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'";

    private final StoredFiles files;

    FileAnswers(StoredFiles files) {
        this.files = files;
    }

    /** @param name of ASCII letters, digits, dots and hyphens */
    public RestMulti<byte[]> of(StoredFile file, String name, String cacheControl) {
        var pieces = Multi.createFrom()
                .range(0, file.pieces())
                .onItem()
                .transformToUniAndConcatenate(number -> piece(file, number));
        var disposition = file.mediaType().startsWith("image/") ? "inline" : "attachment";
        return RestMulti.fromMultiData(pieces)
                .status(200)
                .header("Content-Type", file.mediaType())
                .header("Content-Length", String.valueOf(file.size()))
                .header("Content-Disposition", disposition + "; filename=\"" + name + "\"")
                .header("Content-Security-Policy", HARMLESS)
                .header("ETag", "\"" + file.checksum() + "\"")
                .header("Cache-Control", cacheControl)
                .build();
    }

    private Uni<byte[]> piece(StoredFile file, int number) {
        return Uni.createFrom()
                .item(() -> files.piece(file, number))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
