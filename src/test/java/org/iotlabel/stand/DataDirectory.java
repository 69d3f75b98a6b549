package org.iotlabel.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a stand keeps, in one folder that one stand at a time may use. The operating system gives the lock back
 * when the process ends in whatever way, so no lock is ever stale.
 */
final class DataDirectory implements AutoCloseable {

    private static final List<String> KEPT =
            List.of("postgres", "keycloak", "mail", "blobs", "log", "keystore.p12", "secrets.properties", "seeded");

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    static DataDirectory open(Path root) {
        try {
            createPrivate(root);
            var file =
                    FileChannel.open(root.resolve("stand.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lockOf(file) == null) {
                file.close();
                throw new StandFailure("Another stand runs over " + root + "; stop it, or choose another LABEL_DATA.");
            }
            return new DataDirectory(root, file);
        } catch (IOException e) {
            throw new StandFailure("The data directory " + root + " cannot be used", e);
        }
    }

    private static @Nullable FileLock lockOf(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Deletes what stands keep here, and nothing else: the folder may be one that a person chose carelessly. */
    void empty() {
        KEPT.forEach(name -> delete(root.resolve(name)));
    }

    /** Makes a folder that only its owner can look into, unless it is there. */
    static Path createPrivate(Path folder) throws IOException {
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var within = Files.walk(path)) {
            for (var each : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StandFailure(path + " cannot be deleted", e);
        }
    }

    Path root() {
        return root;
    }

    Path log(String process) {
        return root.resolve("log").resolve(process + ".log");
    }

    Path processes() {
        return root.resolve("processes.properties");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path mail() {
        return root.resolve("mail");
    }

    Path blobs() {
        return root.resolve("blobs");
    }

    Path keystore() {
        return root.resolve("keystore.p12");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Present once the demo scheme is laid out. */
    Path seeded() {
        return root.resolve("seeded");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
