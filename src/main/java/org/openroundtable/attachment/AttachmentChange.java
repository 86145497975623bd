package org.openroundtable.attachment;

import java.time.Instant;

import org.openroundtable.account.Change;
import org.openroundtable.language.Text;

/** What was done with a file of an event; each says the name of the file, since it may be gone. */
public sealed interface AttachmentChange extends Change {

    record FileAdded(Added after) implements AttachmentChange {

        @Override
        public Object before() {
            return null;
        }
    }

    record FileDescribed(Description before, Description after) implements AttachmentChange {}

    /** It became, or will become, public or is no more. */
    record FilePublished(Publication before, Publication after) implements AttachmentChange {}

    record FileRemoved(Added before) implements AttachmentChange {

        @Override
        public Object after() {
            return null;
        }
    }

    record Added(String name, String checksum, Instant publicFrom) {}

    record Description(String name, Text alt) {}

    record Publication(String name, Instant publicFrom) {}
}
