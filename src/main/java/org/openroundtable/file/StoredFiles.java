package org.openroundtable.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The content of uploads, in pieces that are read one by one, so that nothing holds a whole file. */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, String> {

    private static final int PIECE = 256 << 10;
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    /** What can be read more than once. */
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Once, however often the same comes. To be called within the transaction that refers to it. */
    public StoredFile store(Content content, FileType type, Instant now) throws IOException {
        var sum = digest();
        long size;
        try (var input = new DigestInputStream(content.open(), sum)) {
            size = input.transferTo(OutputStream.nullOutputStream());
        }
        var file = new StoredFile(
                HexFormat.of().formatHex(sum.digest()),
                type.mediaType(),
                size,
                (int) ((size + PIECE - 1) / PIECE),
                now);
        if (addUnlessKnown(file)) {
            try (var input = content.open()) {
                for (var number = 0; number < file.pieces(); number++) {
                    addPiece(file, number, input.readNBytes(PIECE));
                }
            }
        }
        return file;
    }

    /** Empty: there is none with this checksum, or it is no checksum. */
    public Optional<StoredFile> withChecksum(String checksum) {
        return CHECKSUM.matcher(checksum).matches() ? findByIdOptional(checksum) : Optional.empty();
    }

    /** @param number from 0 on */
    @Transactional
    public byte[] piece(StoredFile file, int number) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select content from stored_piece where checksum = ?1 and number = ?2", byte[].class)
                .setParameter(1, file.checksum())
                .setParameter(2, number)
                .getSingleResult();
    }

    private boolean addUnlessKnown(StoredFile file) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into stored_file (checksum, media_type, size, pieces, stored_at)
                                values (?1, ?2, ?3, ?4, ?5)
                                on conflict do nothing""")
                        .setParameter(1, file.checksum())
                        .setParameter(2, file.mediaType())
                        .setParameter(3, file.size())
                        .setParameter(4, file.pieces())
                        .setParameter(5, file.storedAt())
                        .executeUpdate()
                == 1;
    }

    private void addPiece(StoredFile file, int number, byte[] content) {
        getEntityManager()
                .createNativeQuery("insert into stored_piece (checksum, number, content) values (?1, ?2, ?3)")
                .setParameter(1, file.checksum())
                .setParameter(2, number)
                .setParameter(3, content)
                .executeUpdate();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
