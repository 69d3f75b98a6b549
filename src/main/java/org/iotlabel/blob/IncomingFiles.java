package org.iotlabel.blob;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory of transfers under way. Each holds an operating system's lock on its file, which ends with its process:
 * what can be locked by somebody else was abandoned, however short ago, and another copy's running transfer never is.
 */
final class IncomingFiles {

    private final Path directory;

    IncomingFiles(Path directory) {
        this.directory = directory;
    }

    /** A file open for writing and locked for as long. */
    record Incoming(Path path, FileChannel channel) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            try (channel) {
                Files.deleteIfExists(path);
            }
        }
    }

    String name() {
        return String.valueOf(directory.getFileName());
    }

    Incoming open() throws IOException {
        Files.createDirectories(directory);
        while (true) {
            Path path = Files.createTempFile(directory, "", ".part");
            FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
            // A sweep by another copy may have come between the making and the lock: then begin again.
            if (lock(channel) != null && Files.exists(path)) {
                return new Incoming(path, channel);
            }
            channel.close();
        }
    }

    void sweep() throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.part")) {
            for (Path path : files) {
                removeIfAbandoned(path);
            }
        }
    }

    private static void removeIfAbandoned(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            if (lock(channel) != null) {
                Files.deleteIfExists(path);
                Log.infof("Removed %s, left by a transfer that never ended", path.getFileName());
            }
        } catch (NoSuchFileException e) {
            Log.debugf("%s ended by itself", path.getFileName());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
