package org.openroundtable.attachment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.time.InZone;

/**
 * A picture or document of an event.
 *
 * @param slug of the event, which may be a draft; null: it is of the installation
 * @param alt what a picture shows, for who can't see it; null: a document
 * @param publicFrom null: for organisers only
 * @param files the document alone, or the picture from the narrowest to the widest
 */
public record AttachmentView(
        Long id, String slug, String name, Text alt, Instant publicFrom, Instant addedAt, List<AttachmentFile> files) {

    public boolean isPicture() {
        return alt != null;
    }

    /** The document, or the widest picture. */
    public AttachmentFile main() {
        return files.get(files.size() - 1);
    }

    /** As people call its type: PDF. */
    public String kind() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** The same as {@code publicFrom}, in a zone. */
    public ZonedDateTime publicFrom(ZoneId zone) {
        return InZone.at(publicFrom, zone);
    }

    /** By which everything refers to it: the path of the document, or of the widest picture. */
    public String path() {
        return path(main());
    }

    /** For {@code srcset} (HTML section 4.8.4.2.1). */
    public String sources() {
        return files.stream().map(file -> path(file) + " " + file.width() + "w").collect(Collectors.joining(", "));
    }

    public boolean isPublicAt(Instant now) {
        return publicFrom != null && !publicFrom.isAfter(now);
    }

    private String path(AttachmentFile file) {
        return Paths.file(file.checksum(), name);
    }
}
