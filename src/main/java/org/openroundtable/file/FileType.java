package org.openroundtable.file;

import java.util.Arrays;
import java.util.Optional;

/** What may be uploaded. Vector graphics, web pages, archives and documents with macros are none of it: they can run code. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    /** Comes out as PNG, without movement. */
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a name, without the dot. */
    public String extension() {
        return extension;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
