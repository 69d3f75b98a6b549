package org.iotlabel.evidence;

import static org.iotlabel.evidence.EvidenceFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveScanTest {
    private final EvidenceInspection inspection = new EvidenceInspection(limits());

    @Test
    void an_archive_that_unpacks_to_a_hundred_times_its_size_is_refused_before_it_is_unpacked() throws IOException {
        assertReason(RefusalReason.EXPANDS_TOO_MUCH, bomb(2));
    }

    @Test
    void the_ratio_counts_for_archives_inside_too() {
        assertReason(RefusalReason.EXPANDS_TOO_MUCH, zip("inner.zip", bomb(2)));
    }

    @Test
    void a_document_is_held_to_the_same_limits() {
        var refused = reasonOf(docx(java.util.Map.of("word/media/a.dat", new byte[2 << 20])), "a.docx");

        assertEquals(RefusalReason.EXPANDS_TOO_MUCH, refused);
    }

    @Test
    void a_small_text_may_be_packed_as_well_as_it_can() throws IOException {
        assertEquals(EvidenceType.ZIP, inspect(zip("blank.txt", " ".repeat(900_000))));
    }

    @Test
    void one_entry_may_be_no_larger_than_one_file() {
        var noise = noise(3 << 20);

        assertReason(RefusalReason.EXPANDS_TOO_MUCH, zip("noise.txt", noise));
    }

    @Test
    void all_entries_together_have_a_limit_whatever_the_ratio() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 6; i++) {
            entries.put(i + ".txt", noise(2 << 20));
        }

        assertReason(RefusalReason.EXPANDS_TOO_MUCH, zip(entries));
    }

    @Test
    void an_archive_inside_an_archive_inside_an_archive_is_refused() {
        assertReason(RefusalReason.NESTED, zip("b.zip", zip("c.zip", zip("d.txt", "x"))));
    }

    @Test
    void an_archive_that_cannot_be_opened_here_is_refused_inside_one() {
        assertReason(RefusalReason.NESTED, zip("a.tgz", hex("1f8b0800000000000003")));
        assertReason(RefusalReason.NESTED, zip("a.7z", hex("377abcaf271c0004")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x.txt",
                "a/../../x.txt",
                "/etc/x.txt",
                "C:x.txt",
                "..\\x.txt",
                "a\\x.txt",
                "./x.txt",
                "a//x.txt",
                "a/..",
                "x\u0007.txt"
            })
    void a_name_that_leads_out_of_the_directory_is_refused(String name) {
        assertReason(RefusalReason.UNSAFE_NAME, zip(name, text("x")));
    }

    @Test
    void two_dots_inside_a_name_lead_nowhere() throws IOException {
        assertEquals(EvidenceType.ZIP, inspect(zip("a..b/v1..2.txt", "x")));
    }

    @Test
    void an_encrypted_entry_is_refused() {
        // Bit 0 of the general purpose flags, in the head and in the directory.
        var archive = zip("a.txt", "x");
        archive[6] |= 1;

        assertReason(RefusalReason.ENCRYPTED, archive);
    }

    @Test
    void a_directory_that_names_other_files_than_the_archive_has_is_refused() {
        var archive = zip("a.txt", "x");
        var text = new String(archive, java.nio.charset.StandardCharsets.ISO_8859_1);
        archive[text.lastIndexOf("a.txt")] = 'b';

        assertReason(RefusalReason.UNREADABLE, archive);
    }

    @Test
    void a_link_is_refused() {
        var archive = zip("a.txt", "/etc/passwd");
        var text = new String(archive, java.nio.charset.StandardCharsets.ISO_8859_1);
        int attributes = text.lastIndexOf("PK\1\2") + 38;
        archive[attributes + 3] = (byte) 0xA1;

        assertReason(RefusalReason.UNSAFE_NAME, archive);
    }

    @Test
    void anything_behind_the_end_is_refused() {
        assertReason(RefusalReason.UNREADABLE, join(zip("a.txt", "x"), text("more")));
        assertReason(RefusalReason.UNREADABLE, join(zip("a.txt", "x"), zip("b.txt", "y")));
    }

    @Test
    void a_changed_or_cut_archive_is_refused() {
        var archive = zip("a.txt", "a text that is long enough to be packed, packed, packed");
        for (int length = 1; length < archive.length; length++) {
            var cut = Arrays.copyOf(archive, length);
            assertTrue(assertThrows(EvidenceRefused.class, () -> inspect(cut)).reason() != RefusalReason.EMPTY);
        }
        archive[40] ^= 0x55;
        assertReason(RefusalReason.UNREADABLE, archive);
    }

    @Test
    void no_changed_bit_is_ever_more_than_a_refusal() throws IOException {
        var archive = zip("a.txt", "some text", "b/c.md", "# more");
        for (int at = 0; at < archive.length; at++) {
            var changed = archive.clone();
            changed[at] ^= (byte) (1 << at % 8);
            try {
                inspect(changed);
            } catch (EvidenceRefused refused) {
                assertTrue(refused.detail().endsWith("."), refused.detail());
            }
        }
    }

    @Test
    void an_empty_archive_is_nothing() {
        assertReason(RefusalReason.EMPTY, hex("504b0506 000000000000000000000000000000000000"));
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(7).nextBytes(noise);
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 15));
        }
        return noise;
    }

    private EvidenceType inspect(byte[] archive) throws IOException {
        return inspection.inspect(new ByteArrayInputStream(archive), "set.zip");
    }

    private void assertReason(RefusalReason reason, byte[] archive) {
        assertEquals(reason, reasonOf(archive, "set.zip"));
    }

    private RefusalReason reasonOf(byte[] archive, String name) {
        return assertThrows(EvidenceRefused.class, () -> inspection.inspect(new ByteArrayInputStream(archive), name))
                .reason();
    }
}
