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
        return new EventFiles(at(slug, addresses), now);
    }

    /** Those that an event's addresses lead to. */
    List<AttachmentView> at(String slug, Stream<String> addresses) {
        return of(
                slug,
                addresses
                        .flatMap(address -> FileAddress.checksumIn(address).stream())
                        .collect(Collectors.toSet()));
    }

    /** The name, with a number if the event has a file with the same content of that name: addresses are made of both. */
    String freeName(String slug, String name, AttachmentFile main) {
        var taken = of(slug, List.of(main.checksum())).stream()
                .map(AttachmentView::name)
                .collect(Collectors.toSet());
        var dot = name.lastIndexOf('.');
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot))
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
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
