package org.iotlabel.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Function;
import org.iotlabel.blob.IncomingFiles.Incoming;

/** A content in a temporary file, waiting to be moved to its place or removed. */
final class StagedFile implements StagedBlob {

    private static final int CHUNK = 64 * 1024;

    private final Incoming file;
    private final BlobRef ref;
    private final Path place;

    private StagedFile(Incoming file, BlobRef ref, Path place) {
        this.file = file;
        this.ref = ref;
        this.place = place;
    }

    static StagedFile of(InputStream content, long limit, Incoming file, Function<BlobRef, Path> places)
            throws IOException {
        try {
            BlobRef ref = write(content, limit, file.channel());
            return new StagedFile(file, ref, places.apply(ref));
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private static BlobRef write(InputStream content, long limit, FileChannel target) throws IOException {
        MessageDigest digest = ProvenContent.sha256();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            size += read;
            if (size > limit) {
                throw new BlobTooLarge(limit);
            }
            digest.update(chunk, 0, read);
            for (ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, read); bytes.hasRemaining(); ) {
                target.write(bytes);
            }
        }
        return new BlobRef(HexFormat.of().formatHex(digest.digest()), size);
    }

    @Override
    public BlobRef ref() {
        return ref;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file.path());
    }

    @Override
    public BlobRef keep() throws IOException {
        if (FileBlobStore.isStored(place, ref)) {
            return ref;
        }
        file.channel().force(true);
        makeReadOnly(file.path());
        Files.createDirectories(place.getParent());
        Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE);
        forceDirectories();
        return ref;
    }

    private static void makeReadOnly(Path path) throws IOException {
        if (!path.toFile().setReadOnly()) {
            throw new IOException("The store cannot make a content read-only");
        }
    }

    /** The name survives a power cut only when each directory that was touched is on disk too. */
    private void forceDirectories() throws IOException {
        Path directory = place.getParent();
        for (int level = 0; level < 3 && directory != null; level++, directory = directory.getParent()) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
