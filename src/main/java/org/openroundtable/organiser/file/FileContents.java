package org.openroundtable.organiser.file;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.file.StoredFiles;
import org.openroundtable.web.file.FileAnswers;

import io.smallrye.common.annotation.Blocking;

/** A file for those who edit its event, whether everybody may read it or not. */
@Path("/organiser/events/{slug}/files/{id}/content")
public class FileContents {

    private final FileViews views;
    private final StoredFiles files;
    private final FileAnswers answers;

    FileContents(FileViews views, StoredFiles files, FileAnswers answers) {
        this.views = views;
        this.files = files;
        this.answers = answers;
    }

    @GET
    @Blocking
    public RestMulti<byte[]> content(@RestPath String slug, @RestPath Long id) {
        var attachment = views.attachment(slug, id);
        var file = files.withChecksum(attachment.main().checksum()).orElseThrow(NotFoundException::new);
        return answers.of(file, attachment.name(), "no-store");
    }
}
