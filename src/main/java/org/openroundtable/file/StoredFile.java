package org.openroundtable.file;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is known of a file besides its content. */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    private String checksum;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    /** Of how many pieces the content is. */
    private int pieces;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredFile() {}

    StoredFile(String checksum, String mediaType, long size, int pieces, Instant storedAt) {
        this.checksum = checksum;
        this.mediaType = mediaType;
        this.size = size;
        this.pieces = pieces;
        this.storedAt = storedAt;
    }

    Instant storedAt() {
        return storedAt;
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    public String checksum() {
        return checksum;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public int pieces() {
        return pieces;
    }
}
