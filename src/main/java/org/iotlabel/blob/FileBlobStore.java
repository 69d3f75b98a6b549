package org.iotlabel.blob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The store in a directory: a content lies read-only in {@code aa/bb/<sha256>}, named by the digest's first digits so that
 * no directory grows long. Transfers under way lie in {@code incoming} beside them, on the same file system.
 */
@ApplicationScoped
class FileBlobStore implements BlobStore {

    private static final Pattern SHELF = Pattern.compile("[a-z]{3}[a-z0-9-]*");

    private final Path directory;
    private final IncomingFiles incoming;

    @Inject
    FileBlobStore(BlobConfig config) {
        this(config.directory(), new IncomingFiles(config.directory().resolve("incoming")));
    }

    FileBlobStore(Path directory, IncomingFiles incoming) {
        this.directory = directory;
        this.incoming = incoming;
    }

    @Override
    public StagedBlob stage(InputStream content, long limit) throws IOException {
        return StagedFile.of(content, limit, incoming.open(), this::place);
    }

    @Override
    public InputStream open(BlobRef ref) throws IOException {
        try {
            return new ProvenContent(Files.newInputStream(place(ref)), ref);
        } catch (NoSuchFileException e) {
            throw new NoSuchBlob(ref);
        }
    }

    @Override
    public boolean exists(BlobRef ref) {
        return isStored(place(ref), ref);
    }

    @Override
    public void delete(BlobRef ref) throws IOException {
        Files.deleteIfExists(place(ref));
    }

    @Override
    public BlobStore shelf(String name) {
        // Three letters at least: a shelf is never taken for a directory of contents, whose names have two digits.
        if (!SHELF.matcher(name).matches() || name.equals(incoming.name())) {
            throw new IllegalArgumentException("This cannot be the name of a shelf: " + name);
        }
        return new FileBlobStore(directory.resolve(name), incoming);
    }

    /** Removes what earlier runs left half taken in. */
    void sweep() throws IOException {
        incoming.sweep();
    }

    static boolean isStored(Path place, BlobRef ref) {
        try {
            return Files.size(place) == ref.size();
        } catch (IOException e) {
            return false;
        }
    }

    private Path place(BlobRef ref) {
        String digest = ref.sha256();
        return directory
                .resolve(digest.substring(0, 2))
                .resolve(digest.substring(2, 4))
                .resolve(digest);
    }
}
