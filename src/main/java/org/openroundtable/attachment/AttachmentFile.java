package org.openroundtable.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is stored of an attachment: the document, or the picture in one size.
 *
 * @param checksum SHA-256 in hexadecimal digits
 * @param mediaType as its content is
 * @param size in bytes
 * @param width in pixels; null: a document
 * @param height in pixels; null: a document
 */
@Embeddable
public record AttachmentFile(
        String checksum, @Column(name = "media_type") String mediaType, long size, Integer width, Integer height) {

    /** At least one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1000.0));
    }
}
