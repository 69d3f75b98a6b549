package org.iotlabel.verifier;

import static org.iotlabel.verifier.VerifierFixture.jwt;
import static org.iotlabel.verifier.VerifierFixture.reason;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.iotlabel.verifier.VerifierFixture.trust;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes in pictures, and where they lead. */
class CodeTest {
    private static final String OURS = "HTTPS://LABEL.EXAMPLE/4K7M2QWXY";

    @Test
    void a_code_that_leads_to_a_known_label_is_as_good_as_that() {
        for (var format : new String[] {"png", "jpg"}) {
            var result = picture(TestPictures.encoded(TestPictures.code(OURS), format));
            assertEquals(VerdictCode.VALID, result.verdict());
            assertEquals(VerifierFixture.SERIAL, result.serial().orElseThrow());
        }
    }

    /** A nought is the byte with which certificates begin. */
    @Test
    void a_serial_that_begins_with_a_nought_is_a_serial_in_a_file_too() {
        for (var text : new String[] {"000000000", "0000-0000-0\n"}) {
            assertEquals(FileKind.TEXT, FileKind.of(text.getBytes(StandardCharsets.US_ASCII)), text);
        }
    }

    @Test
    void a_code_alone_proves_nothing() {
        var result = VerifierFixture.verify(
                new Artefact.Picture(TestPictures.encoded(TestPictures.code(OURS), "png")), trust(), records());
        assertEquals("UNKNOWN_SERIAL", reason(result));
        assertEquals(VerdictCode.UNKNOWN_LABEL, result.verdict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://label.examp1e/4K7M2QWXY",
                "https://labeI.exarnple/4K7M2QWXY",
                "https://l\u0430bel.example/4K7M2QWXY",
                "https://label-example/4K7M2QWXY",
                "https://label.example.evil.example/4K7M2QWXY",
                "https://label.example@evil.example/4K7M2QWXY",
                "https://label.example:8443/4K7M2QWXY",
                "http://label.example/4K7M2QWXY",
                "https://label.example/4K7M2QWXY?next=https://evil.example",
                "https://label.example\\@evil.example/4K7M2QWXY",
                "https://lable.example/4K7M2QWXY"
            })
    void an_address_that_passes_for_ours_is_named(String address) {
        var result = text(address);
        assertEquals("LOOK_ALIKE_HOST", reason(result), address);
        assertEquals(VerdictCode.UNKNOWN_LABEL, result.verdict());
    }

    @Test
    void a_host_written_in_the_letters_of_the_network_is_seen_through() {
        var host = java.net.IDN.toASCII("l\u0430bel.example");
        assertTrue(host.startsWith("xn--"), host);
        assertEquals("LOOK_ALIKE_HOST", reason(text("https://" + host + "/4K7M2QWXY")));
    }

    @Test
    void the_letters_that_give_a_host_away_are_named() {
        var sentence = VerifierFixture.line(text("https://l\u0430bel.example/4K7M2QWXY"), Stage.INTEGRITY)
                .sentence();
        assertTrue(sentence.contains("U+0430"), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example.org/4K7M2QWXY",
                "ftp://somewhere/else",
                "https://",
                "javascript://x/4K7M2QWXY",
                "https://[::1]/4K7M2QWXY"
            })
    void an_address_elsewhere_is_not_ours(String address) {
        assertEquals("NOT_OURS", reason(text(address)), address);
    }

    @Test
    void a_serial_with_a_mistake_in_it_is_told_as_such() {
        assertEquals("UNKNOWN_SERIAL/MISTYPED", reason(text("https://label.example/4K7M2QWXZ")));
    }

    @Test
    void two_codes_that_say_different_things_are_refused() {
        var one = TestPictures.code(OURS);
        var other = TestPictures.code("HTTPS://EVIL.EXAMPLE/4K7M2QWXY");
        var both =
                new BufferedImage(one.getWidth() + other.getWidth() + 40, one.getHeight(), BufferedImage.TYPE_INT_RGB);
        var on = both.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, both.getWidth(), both.getHeight());
        on.drawImage(one, 0, 0, null);
        on.drawImage(other, one.getWidth() + 40, 0, null);
        on.dispose();
        assertEquals("UNREADABLE/NO_CODE", reason(picture(TestPictures.encoded(both, "png"))));
    }

    @Test
    void a_picture_without_a_code_or_cut_off_is_unreadable() {
        var white = TestPictures.encoded(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB), "png");
        assertEquals("UNREADABLE/NO_CODE", reason(picture(white)));
        var code = TestPictures.encoded(TestPictures.code(OURS), "png");
        assertEquals("UNREADABLE/NO_CODE", reason(picture(Arrays.copyOf(code, code.length / 2))));
    }

    @Test
    void a_picture_that_claims_to_be_larger_than_memory_is_not_unpacked() {
        var code = TestPictures.encoded(TestPictures.code(OURS), "png");
        // Width and height of a PNG (ISO/IEC 15948 section 11.2.2); the check value of the chunk no longer fits either.
        Arrays.fill(code, 16, 24, (byte) 0x7F);
        assertEquals("UNREADABLE/NO_CODE", reason(picture(code)));
    }

    @Test
    void a_picture_full_of_marks_of_codes_is_refused_before_all_of_them_are_tried() {
        for (var side : new int[] {6, 7, 60}) {
            var marks = TestPictures.encoded(TestPictures.marks(side, 21 * 40 / side), "png");
            assertTimeoutPreemptively(
                    Duration.ofSeconds(15), () -> assertEquals("UNREADABLE/NO_CODE", reason(picture(marks))));
        }
    }

    @Test
    void a_picture_as_large_as_telephones_make_is_read_and_a_larger_one_is_not() {
        assertEquals("none", reason(picture(TestPictures.encoded(TestPictures.on(5700, 4300, OURS), "png"))));
        assertEquals(
                "UNREADABLE/NO_CODE", reason(picture(TestPictures.encoded(TestPictures.on(6000, 4300, OURS), "png"))));
    }

    @Test
    void a_text_that_no_code_can_hold_is_refused() {
        assertEquals("UNREADABLE", reason(text("https://label.example/" + "A".repeat(5000))));
    }

    private static Result picture(byte[] picture) {
        assertEquals(FileKind.PICTURE, FileKind.of(picture));
        return VerifierFixture.verify(new Artefact.Picture(picture), trust(), records(jwt()));
    }

    private static Result text(String text) {
        var artefact = Artefacts.of(text.getBytes(StandardCharsets.UTF_8));
        return VerifierFixture.verify(
                artefact instanceof Artefact.Unreadable ? new Artefact.Text(text) : artefact, trust(), records(jwt()));
    }
}
