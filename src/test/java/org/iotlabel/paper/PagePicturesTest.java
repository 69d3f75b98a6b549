package org.iotlabel.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.iotlabel.paper.Drawing.Drawn;
import org.iotlabel.paper.Drawing.NotDrawn;
import org.junit.jupiter.api.Test;

/** Pages of documents that others wrote. */
class PagePicturesTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void a_page_is_drawn_with_its_letters_and_told_in_words() throws IOException {
        var drawn = drawn(new DrawingProcess(LONG).draw(StrangersPdf.of("The first", "Port 23 is shut"), 2));
        assertEquals(2, drawn.page());
        assertEquals(2, drawn.pages());
        assertEquals("Port 23 is shut", drawn.words());
        var picture = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertEquals(625, picture.getWidth());
        assertTrue(hasInk(picture), "nothing is on the picture");
    }

    @Test
    void a_picture_has_a_bounded_size_and_what_takes_more_memory_ends_with_its_own_process() throws IOException {
        var small = new DrawingProcess(LONG, 40);
        var wall = drawn(small.draw(StrangersPdf.of(new PDRectangle(14_400, 9_000), "", "A wall"), 7));
        assertEquals(1, wall.page(), "the last page is shown where a later one is wished for");
        var picture = ImageIO.read(new ByteArrayInputStream(wall.png()));
        assertTrue(picture.getWidth() <= 1755, () -> "it is " + picture.getWidth() + " dots wide");
        assertSame(NotDrawn.UNREADABLE, small.draw(lettered(new byte[48 * 1024 * 1024]), 1));
    }

    @Test
    void what_takes_more_time_than_a_page_may_is_ended() {
        assertSame(NotDrawn.UNREADABLE, new DrawingProcess(Duration.ofMillis(1)).draw(StrangersPdf.of("A page"), 1));
    }

    @Test
    void a_document_that_is_locked_is_not_drawn() {
        var locked = StrangersPdf.of(PDRectangle.A4, "secret", "A page");
        assertSame(NotDrawn.UNREADABLE, new DrawingProcess(LONG).draw(locked, 1));
    }

    @Test
    void a_document_larger_than_those_that_are_drawn_is_not_read_to_its_end_and_not_once_more() {
        var pictures = new PagePictures();
        var content = new ByteArrayInputStream(new byte[33 * 1024 * 1024]);
        assertSame(NotDrawn.TOO_LARGE, pictures.of("00", 1, () -> content));
        assertTrue(content.available() > 0);
        assertSame(NotDrawn.TOO_LARGE, pictures.of("00", 1, () -> fail("it was read once more")));
    }

    private static Drawn drawn(Drawing drawing) {
        return switch (drawing) {
            case Drawn drawn -> drawn;
            case NotDrawn why -> fail("not drawn: " + why);
        };
    }

    private static boolean hasInk(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .anyMatch(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFF) < 50);
    }

    /** A page with a letter of that font, which is packed. */
    private static byte[] lettered(byte[] font) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            packing.write(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var out = new ByteArrayOutputStream();
        var start = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 5 0 R"
                + " /Resources << /Font << /F0 6 0 R >> >> >>\nendobj\n"
                + "5 0 obj\n<< /Length 26 >>\nstream\nBT /F0 12 Tf (A) Tj ET    \nendstream\nendobj\n"
                + "6 0 obj\n<< /Type /Font /Subtype /TrueType /BaseFont /F /FirstChar 65 /LastChar 65 /Widths [500]"
                + " /FontDescriptor 7 0 R >>\nendobj\n"
                + "7 0 obj\n<< /Type /FontDescriptor /FontName /F /Flags 32 /FontFile2 4 0 R >>\nendobj\n"
                + "4 0 obj\n<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n";
        out.writeBytes(start.getBytes(ISO_8859_1));
        out.writeBytes(packed.toByteArray());
        out.writeBytes("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n".getBytes(ISO_8859_1));
        return out.toByteArray();
    }
}
