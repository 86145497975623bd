package org.openroundtable.site.file;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.attachment.Attachments;
import org.openroundtable.file.StoredFiles;
import org.openroundtable.web.file.FileAnswers;

import io.smallrye.common.annotation.Blocking;

/** What an address leads to never changes; what is not public, or not yet, is not there. */
@Path("/files/{checksum}/{name}")
public class FilePages {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Clock clock;
    private final Attachments attachments;
    private final StoredFiles files;
    private final FileAnswers answers;

    FilePages(Clock clock, Attachments attachments, StoredFiles files, FileAnswers answers) {
        this.clock = clock;
        this.attachments = attachments;
        this.files = files;
        this.answers = answers;
    }

    /** Under the names alone that it has: nobody makes us call it something else. */
    @GET
    @Blocking
    public RestMulti<byte[]> file(@RestPath String checksum, @RestPath String name) {
        var now = clock.instant();
        var known = attachments.withChecksum(checksum).stream()
                .anyMatch(attachment -> attachment.name().equals(name) && attachment.isPublicAt(now));
        var file = files.withChecksum(checksum).filter(stored -> known).orElseThrow(NotFoundException::new);
        return answers.of(file, name, FOR_EVER);
    }
}
