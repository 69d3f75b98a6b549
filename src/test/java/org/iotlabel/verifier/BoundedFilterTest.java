package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that claim to be larger than memory, in every way in which a PDF can say so. */
class BoundedFilterTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final byte[] BOMB = bomb();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /FlateDecode",
                "/Filter/Fl",
                "/Filter [ /FlateDecode ]",
                "/F#69lter /FlateDecode",
                "/Filter % words\n/FlateDecode",
                "/Filter 9 0 R"
            })
    void a_stream_that_unpacks_to_more_than_fits_is_stopped_however_its_packing_is_written(String filter) {
        assertOutOfBounds(pdf(filter, BOMB, ""));
    }

    @Test
    void the_header_of_a_packing_makes_no_difference() {
        for (int header : new int[] {0x68, 0x58, 0x00}) {
            var bomb = BOMB.clone();
            bomb[0] = (byte) header;
            assertOutOfBounds(pdf("/Filter /FlateDecode", bomb, ""));
        }
    }

    @Test
    void what_is_packed_twice_counts_each_time() {
        assertOutOfBounds(pdf("/Filter [/FlateDecode /Fl]", packed(BOMB), ""));
    }

    @Test
    void other_packings_are_not_unpacked_under_any_name() {
        for (var filter : List.of("/LZW", "[/FlateDecode /LZW]", "[/FlateDecode" + " ".repeat(60) + "/LZWDecode]")) {
            assertOutOfBounds(pdf("/Filter " + filter, packed(new byte[10]), ""));
        }
        assertOutOfBounds(pdf("/Filter /RL", new byte[] {1, 2, 3}, ""));
        assertOutOfBounds(pdf("/Filter /Fl /DecodeParms << /Predictor 12 /Columns 2000000000 >>", BOMB, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Width 40000", "/Width +40000", "/Wid#74h 40000", "/Width%\n40000", "/Width 8 0 R"})
    void a_picture_larger_than_memory_is_not_drawn_however_its_size_is_written(String width) {
        var picture = "10 0 obj\n<< /Type /XObject /Subtype /Image " + width + " /Height 40000 /ColorSpace /DeviceGray"
                + " /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream\nendobj\n8 0 obj\n40000\nendobj\n";
        assertOutOfBounds(pdf("", "/X0 Do".getBytes(ISO_8859_1), picture));
    }

    @Test
    void a_picture_inside_the_drawing_is_bounded_too() {
        var drawing = "BI /W 40000 /H 40000 /CS /G /BPC 8 ID x\nEI";
        assertOutOfBounds(pdf("", drawing.getBytes(ISO_8859_1), ""));
        var start = "BI /W 10 /H 10 /CS /G /BPC 8 /F /Fl ID ".getBytes(ISO_8859_1);
        var all = new ByteArrayOutputStream();
        all.writeBytes(start);
        all.writeBytes(BOMB);
        all.writeBytes("\nEI\n".getBytes(ISO_8859_1));
        assertOutOfBounds(pdf("", all.toByteArray(), ""));
    }

    @Test
    void a_picture_drawn_thousands_of_times_over_is_not_read() {
        var jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        for (int i = 0; i < 1000; i++) {
            jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA});
        }
        var refused = assertThrows(Refused.class, () -> CodeReading.requireBounded(jpeg.toByteArray()));
        assertTrue(refused.sentence().contains("too many times"), refused.sentence());
    }

    @Test
    void whoever_comes_next_is_served_and_papers_of_others_are_not_counted() throws Exception {
        assertOutOfBounds(pdf("/Filter /FlateDecode", BOMB, ""));
        var next = PaperDrawing.firstPage(
                pdf("/Filter /FlateDecode", packed("0 0 50 50 re f".getBytes(ISO_8859_1)), ""), LONG);
        assertTrue(next.picture().getWidth() > 100);
        try (var paper = org.apache.pdfbox.Loader.loadPDF(pdf("/Filter /FlateDecode", BOMB, ""))) {
            try (var content = paper.getPage(0).getContents()) {
                assertEquals(BoundedFilter.MOST_BYTES + 1, content.transferTo(OutputStream.nullOutputStream()));
            }
        }
    }

    private static void assertOutOfBounds(byte[] pdf) {
        var refused = assertTimeoutPreemptively(
                LONG, () -> assertThrows(Refused.class, () -> PaperDrawing.firstPage(pdf, LONG)));
        assertEquals("OUT_OF_BOUNDS", refused.detail(), refused.sentence());
    }

    private static byte[] pdf(String filter, byte[] content, String more) {
        var out = new ByteArrayOutputStream();
        var start = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R"
                + " /Resources << /XObject << /X0 10 0 R >> >> >>\nendobj\n"
                + "9 0 obj\n/FlateDecode\nendobj\n" + more
                + "4 0 obj\n<< " + filter + " /Length " + content.length + " >>\nstream\n";
        out.writeBytes(start.getBytes(ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n".getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] bomb() {
        return packed(new byte[(int) BoundedFilter.MOST_BYTES + 1]);
    }

    private static byte[] packed(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            packing.write(plain);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
