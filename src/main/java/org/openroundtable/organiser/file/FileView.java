package org.openroundtable.organiser.file;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.attachment.AttachmentView;

/**
 * A file as its organisers see it.
 *
 * @param path of its page
 * @param content where it can be read now, public or not
 * @param publicFrom null: for organisers only
 * @param isPublic by now
 * @param places in the draft
 */
public record FileView(
        AttachmentView file,
        String path,
        String content,
        ZonedDateTime publicFrom,
        boolean isPublic,
        List<Place> places) {

    /** Null: it is not public yet. */
    public ZonedDateTime publicSince() {
        return isPublic ? publicFrom : null;
    }

    /** @param key as a form sends it */
    public record Place(String key, String label) {}
}
