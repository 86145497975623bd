package org.openroundtable.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.attachment.AttachmentChange.Description;
import org.openroundtable.attachment.AttachmentChange.FileAdded;
import org.openroundtable.attachment.AttachmentChange.FileDescribed;
import org.openroundtable.attachment.AttachmentChange.FilePublished;
import org.openroundtable.attachment.AttachmentChange.FileRemoved;
import org.openroundtable.attachment.AttachmentChange.Publication;
import org.openroundtable.attachment.UploadOutcome.Refused;
import org.openroundtable.attachment.UploadOutcome.Undescribed;
import org.openroundtable.file.FileType;
import org.openroundtable.file.Inspection;
import org.openroundtable.file.Inspector;
import org.openroundtable.file.Pictures;
import org.openroundtable.file.Pictures.Outcome.Drawn;
import org.openroundtable.file.StoredFiles;
import org.openroundtable.language.Text;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Adds files to events, and says from when on everybody may read them. Where no event is named, the file is of the
 * installation.
 */
@ApplicationScoped
public class Uploads {

    private final Attachments attachments;
    private final StoredFiles stored;
    private final Event<ActRecorded> announcements;

    Uploads(Attachments attachments, StoredFiles stored, Event<ActRecorded> announcements) {
        this.attachments = attachments;
        this.stored = stored;
        this.announcements = announcements;
    }

    /**
     * What somebody has sent. What it is called tells nothing of what it is.
     *
     * @param alt of a picture, else ignored
     * @param publicFrom null: for organisers only
     */
    public record Upload(Path content, String name, Text alt, Instant publicFrom) {}

    /** Looked into and drawn anew before the transaction begins: that takes long. */
    public UploadOutcome add(String slug, Upload upload, Actor actor, Instant now) {
        try {
            var inspection = Inspector.inspect(upload.content());
            if (inspection instanceof Inspection.Refused refused) {
                return new Refused(refused.reason());
            }
            var type = ((Inspection.Known) inspection).type();
            if (!type.isPicture()) {
                return new UploadOutcome.Added(
                        QuarkusTransaction.requiringNew().call(() -> addDocument(slug, upload, type, actor, now)));
            }
            if (upload.alt() == null) {
                return new Undescribed();
            }
            var outcome = Pictures.draw(upload.content(), type);
            if (outcome instanceof Pictures.Outcome.Refused refused) {
                return new Refused(refused.reason());
            }
            return new UploadOutcome.Added(QuarkusTransaction.requiringNew()
                    .call(() -> addPicture(slug, upload, (Drawn) outcome, actor, now)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AttachmentView addDocument(String slug, Upload upload, FileType type, Actor actor, Instant now)
            throws IOException {
        var file = stored.store(() -> Files.newInputStream(upload.content()), type, now);
        var files = List.of(new AttachmentFile(file.checksum(), type.mediaType(), file.size(), null, null));
        return add(slug, upload, FileName.of(upload.name(), type), null, files, actor, now);
    }

    private AttachmentView addPicture(String slug, Upload upload, Drawn drawn, Actor actor, Instant now)
            throws IOException {
        var files = new ArrayList<AttachmentFile>();
        FileType type = null;
        for (var each : drawn.renditions()) {
            type = each.type();
            var file = stored.store(each::open, type, now);
            files.add(new AttachmentFile(file.checksum(), type.mediaType(), file.size(), each.width(), each.height()));
        }
        return add(slug, upload, FileName.of(upload.name(), type), upload.alt(), files, actor, now);
    }

    private AttachmentView add(
            String slug, Upload upload, String name, Text alt, List<AttachmentFile> files, Actor actor, Instant now) {
        var attachment = new Attachment();
        attachment.slug = slug;
        attachment.name = attachments.freeName(slug, name, files.get(files.size() - 1));
        attachment.describe(alt);
        attachment.publicFrom = upload.publicFrom();
        attachment.addedAt = now;
        attachment.files.addAll(files);
        attachments.persist(attachment);
        announce(slug, new FileAdded(summary(attachment)), actor, now);
        return attachment.view();
    }

    /** Gives another event those files of an event that addresses lead to: each event removes its own. */
    @Transactional
    public void copy(String from, String to, Stream<String> addresses, Actor actor, Instant now) {
        attachments.at(from, addresses).forEach(original -> {
            var copy = new Attachment();
            copy.slug = to;
            copy.name = original.name();
            copy.describe(original.alt());
            copy.publicFrom = original.publicFrom();
            copy.addedAt = now;
            copy.files.addAll(original.files());
            attachments.persist(copy);
            announce(to, new FileAdded(summary(copy)), actor, now);
        });
    }

    /** @return empty: the event has no such file */
    @Transactional
    public Optional<AttachmentView> publish(String slug, Long id, Instant publicFrom, Actor actor, Instant now) {
        var found = attachments.of(slug, id);
        found.ifPresent(attachment -> {
            var before = new Publication(attachment.name, attachment.publicFrom);
            attachment.publicFrom = publicFrom;
            announce(slug, new FilePublished(before, new Publication(attachment.name, publicFrom)), actor, now);
        });
        return found.map(Attachment::view);
    }

    /** Of a picture. @return empty: the event has no such picture */
    @Transactional
    public Optional<AttachmentView> describe(String slug, Long id, Text alt, Actor actor, Instant now) {
        var found = attachments.of(slug, id).filter(attachment -> attachment.alt() != null);
        found.ifPresent(attachment -> {
            var before = new Description(attachment.name, attachment.alt());
            attachment.describe(alt);
            announce(slug, new FileDescribed(before, new Description(attachment.name, alt)), actor, now);
        });
        return found.map(Attachment::view);
    }

    /** With its content, unless something else has the same. */
    @Transactional
    public void remove(String slug, Long id, Actor actor, Instant now) {
        attachments.of(slug, id).ifPresent(attachment -> {
            announce(slug, new FileRemoved(summary(attachment)), actor, now);
            attachments.remove(attachment);
        });
    }

    private static AttachmentChange.Added summary(Attachment attachment) {
        return new AttachmentChange.Added(
                attachment.name, attachment.view().main().checksum(), attachment.publicFrom);
    }

    private void announce(String slug, AttachmentChange change, Actor actor, Instant now) {
        if (!Objects.equals(change.before(), change.after())) {
            announcements.fire(new ActRecorded(slug, change, actor, now));
        }
    }
}
