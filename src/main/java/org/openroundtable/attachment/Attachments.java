package org.openroundtable.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The files of events. */
@ApplicationScoped
public class Attachments implements PanacheRepository<Attachment> {

    private static final String WITH_FILES = "select distinct a from Attachment a join fetch a.files ";

    /** The latest first. */
    @Transactional
    public List<AttachmentView> of(String slug) {
        return views(
                find(WITH_FILES + "where a.slug = ?1 order by a.id desc", slug).list());
    }

    /** Those of the event whose document, or one of whose sizes, has one of the checksums. */
    private List<AttachmentView> of(String slug, Collection<String> checksums) {
        return checksums.isEmpty()
                ? List.of()
                : views(find(
                                WITH_FILES + "where a.slug = ?1 and exists"
                                        + " (select 1 from Attachment b join b.files f where b = a and f.checksum in ?2)",
                                slug,
                                checksums)
                        .list());
    }

    /** Those that an event's addresses lead to; of addresses that all lead elsewhere nothing is asked. */
    @Transactional
    public EventFiles at(String slug, Stream<String> addresses, Instant now) {
        var checksums = addresses
                .flatMap(address -> FileAddress.checksumIn(address).stream())
                .collect(Collectors.toSet());
        return new EventFiles(of(slug, checksums), now);
    }

    /** Whatever event they belong to; the same may belong to several. */
    @Transactional
    public List<AttachmentView> withChecksum(String checksum) {
        return views(find(
                        WITH_FILES
                                + "where exists (select 1 from Attachment b join b.files f where b = a and f.checksum = ?1)",
                        checksum)
                .list());
    }

    Optional<Attachment> of(String slug, Long id) {
        return find(WITH_FILES + "where a.id = ?2 and a.slug is not distinct from ?1", slug, id)
                .singleResultOptional();
    }

    void remove(Attachment attachment) {
        var checksums = attachment.files.stream().map(AttachmentFile::checksum).toList();
        delete(attachment);
        flush();
        getEntityManager().createNativeQuery("""
                        delete from stored_file s where checksum in (?1)
                           and not exists (select from attachment_file f where f.checksum = s.checksum)""").setParameter(1, checksums).executeUpdate();
    }

    private static List<AttachmentView> views(List<Attachment> found) {
        return found.stream().map(Attachment::view).toList();
    }
}
