package org.openroundtable.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.openroundtable.secret.RandomSecret;

/**
 * The directory of an embedded database, held by one process at a time. The lock belongs to the process, so that
 * however a process ends, the next one gets it.
 */
final class DatabaseDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DatabaseDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the directory, and makes it if need be.
     *
     * @throws DatabaseUnavailableException if another process holds it, or it cannot be written
     */
    static DatabaseDirectory hold(Path path) {
        var root = path.toAbsolutePath().normalize();
        try {
            return take(root);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "The database directory %s cannot be used: %s".formatted(root, e), e);
        }
    }

    private static DatabaseDirectory take(Path root) throws IOException {
        Files.createDirectories(root);
        allow(root, "rwx------");
        var lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(lock)) {
            lock.close();
            throw new DatabaseUnavailableException(("Another Open Roundtable is running on %s. Stop it first, or set"
                            + " OPENROUNDTABLE_DATABASE_DIRECTORY to another directory.")
                    .formatted(root));
        }
        return new DatabaseDirectory(root, lock);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            var taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** What PostgreSQL calls the data directory. */
    Path cluster() {
        return root.resolve("cluster");
    }

    /** Is there while the data directory is being made. */
    Path unfinished() {
        return root.resolve("cluster.unfinished");
    }

    /**
     * Where the server's programs are unpacked: here and not below /tmp, where another user of the machine could put
     * other programs in their place.
     */
    Path programs() {
        return root.resolve("programs");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    /** The password of this database, made at random when it is first asked for. */
    String password() throws IOException {
        var file = passwordFile();
        if (Files.notExists(file)) {
            var unfinished = root.resolve("password.new");
            Files.writeString(unfinished, "");
            allow(unfinished, "rw-------");
            Files.writeString(unfinished, RandomSecret.next());
            Files.move(unfinished, file);
        }
        return Files.readString(file).strip();
    }

    private static void allow(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
