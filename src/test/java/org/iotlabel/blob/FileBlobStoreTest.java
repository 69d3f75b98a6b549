package org.iotlabel.blob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlobStoreTest {

    /** SHA-256 of "abc": the example of FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path directory;

    private FileBlobStore store;

    @BeforeEach
    void open_a_store() {
        store = new FileBlobStore(directory, new IncomingFiles(directory.resolve("incoming")));
    }

    @Test
    void a_content_is_found_by_its_digest_and_comes_back_byte_for_byte() throws IOException {
        BlobRef ref = store.put(bytes("abc"), 3);

        assertEquals(new BlobRef(ABC, 3), ref);
        assertTrue(store.exists(ref));
        assertArrayEquals("abc".getBytes(UTF_8), store.open(ref).readAllBytes());
        assertEquals(List.of("ba/78/" + ABC), files());
    }

    @Test
    void a_stored_content_cannot_be_written_by_its_file_mode() throws IOException {
        store.put(bytes("abc"), 3);

        assertTrue(Files.getPosixFilePermissions(directory.resolve("ba/78").resolve(ABC)).stream()
                .noneMatch(permission -> permission.name().endsWith("WRITE")));
    }

    @Test
    void an_empty_content_is_a_content() throws IOException {
        BlobRef ref = store.put(bytes(""), 0);

        assertEquals(0, store.open(ref).readAllBytes().length);
    }

    @Test
    void one_byte_over_the_limit_leaves_nothing() throws IOException {
        BlobTooLarge refusal = assertThrows(BlobTooLarge.class, () -> store.put(bytes("abcd"), 3));

        assertEquals(3, refusal.limit());
        assertEquals(List.of(), files());
    }

    @Test
    void a_transfer_that_is_cut_leaves_nothing() throws IOException {
        assertThrows(IOException.class, () -> store.put(cutAfter(200_000), 1_000_000));

        assertEquals(List.of(), files());
    }

    @Test
    void a_staged_content_can_be_read_twice_and_is_gone_when_it_is_not_kept() throws IOException {
        try (StagedBlob staged = store.stage(bytes("abc"), 3)) {
            assertArrayEquals("abc".getBytes(UTF_8), staged.open().readAllBytes());
            assertArrayEquals("abc".getBytes(UTF_8), staged.open().readAllBytes());
            assertFalse(store.exists(staged.ref()));
        }

        assertEquals(List.of(), files());
    }

    @Test
    void the_same_content_is_not_written_again() throws IOException {
        store.put(bytes("abc"), 3);
        Object before = Files.readAttributes(directory.resolve("ba/78").resolve(ABC), "unix:ino")
                .get("ino");

        store.put(bytes("abc"), 3);

        assertEquals(
                before,
                Files.readAttributes(directory.resolve("ba/78").resolve(ABC), "unix:ino")
                        .get("ino"));
        assertEquals(List.of("ba/78/" + ABC), files());
    }

    @Test
    void a_stored_content_that_lost_bytes_is_replaced_when_it_comes_again() throws IOException {
        BlobRef ref = store.put(bytes("abc"), 3);
        overwrite(ref, "a");
        assertFalse(store.exists(ref));

        store.put(bytes("abc"), 3);

        assertArrayEquals("abc".getBytes(UTF_8), store.open(ref).readAllBytes());
    }

    @Test
    void a_content_changed_on_the_disk_is_not_handed_out_to_its_end() throws IOException {
        BlobRef ref = store.put(bytes("abc"), 3);
        overwrite(ref, "abd");

        try (InputStream stored = store.open(ref)) {
            assertThrows(IOException.class, stored::readAllBytes);
        }
    }

    @Test
    void what_was_skipped_while_reading_is_proven_too() throws IOException {
        BlobRef ref = store.put(bytes("abc"), 3);

        try (InputStream stored = store.open(ref)) {
            assertEquals(2, stored.skip(2));
            assertArrayEquals(bytes("c").readAllBytes(), stored.readAllBytes());
        }
    }

    @Test
    void a_deleted_content_is_missing_by_name_and_deleting_it_again_is_no_error() throws IOException {
        BlobRef ref = store.put(bytes("abc"), 3);

        store.delete(ref);
        store.delete(ref);

        assertFalse(store.exists(ref));
        assertThrows(NoSuchBlob.class, () -> store.open(ref));
    }

    @Test
    void what_is_deleted_on_one_shelf_stays_on_another() throws IOException {
        BlobStore papers = store.shelf("papers");
        BlobStore labels = store.shelf("labels");
        BlobRef ref = papers.put(bytes("abc"), 3);
        labels.put(bytes("abc"), 3);

        papers.delete(ref);

        assertTrue(labels.exists(ref));
        assertEquals(List.of("labels/ba/78/" + ABC), files());
    }

    @Test
    void a_shelf_cannot_lead_out_of_the_store() {
        for (String name : List.of("..", "a/b", "ab", "incoming", "", "Evidence")) {
            assertThrows(IllegalArgumentException.class, () -> store.shelf(name), name);
        }
    }

    @Test
    void thirty_two_writers_of_one_content_store_it_once() throws Exception {
        byte[] content = new byte[300_000];
        try (var writers = Executors.newFixedThreadPool(8)) {
            List<Callable<BlobRef>> puts = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                puts.add(() -> store.put(new ByteArrayInputStream(content), content.length));
            }
            for (Future<BlobRef> put : writers.invokeAll(puts)) {
                assertArrayEquals(content, store.open(put.get()).readAllBytes());
            }
        }

        assertEquals(1, files().size());
    }

    @Test
    void a_start_removes_what_a_killed_process_left_and_no_transfer_under_way() throws IOException {
        Path abandoned = Files.createDirectories(directory.resolve("incoming")).resolve("left.part");
        Files.writeString(abandoned, "half a con");
        try (StagedBlob underWay = store.stage(bytes("abc"), 3)) {
            store.sweep();

            assertFalse(Files.exists(abandoned));
            assertEquals(new BlobRef(ABC, 3), underWay.keep());
        }
    }

    @Test
    void the_name_of_a_content_is_never_a_path() {
        assertThrows(IllegalArgumentException.class, () -> new BlobRef("../../etc/passwd", 1));
        assertThrows(IllegalArgumentException.class, () -> new BlobRef(ABC.toUpperCase(), 1));
        assertThrows(IllegalArgumentException.class, () -> new BlobRef(ABC, -1));
    }

    private void overwrite(BlobRef ref, String content) throws IOException {
        Path place = directory.resolve("ba/78").resolve(ref.sha256());
        assertTrue(place.toFile().setWritable(true));
        Files.writeString(place, content);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .toList();
        }
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }

    private static InputStream cutAfter(int count) {
        return new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ == count) {
                    throw new IOException("Connection reset");
                }
                return 'x';
            }
        };
    }
}
