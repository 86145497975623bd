package org.openroundtable.attachment;

import org.openroundtable.file.FileRefusal;

/** What became of something that somebody wanted to add to an event. */
public sealed interface UploadOutcome {

    record Added(AttachmentView attachment) implements UploadOutcome {}

    record Refused(FileRefusal reason) implements UploadOutcome {}

    /** A picture without words for who can't see it. */
    record Undescribed() implements UploadOutcome {}
}
