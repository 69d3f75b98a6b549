package org.iotlabel.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.iotlabel.paper.Drawing.Drawn;
import org.iotlabel.paper.Drawing.NotDrawn;
import org.junit.jupiter.api.Test;

/** Pages of documents that others wrote. */
class PagePicturesTest {
    private final DrawingProcess process = new DrawingProcess(Duration.ofSeconds(60));

    @Test
    void a_page_is_drawn_with_its_letters_and_told_in_words() throws IOException {
        var drawn = drawn(StrangersPdf.of("The first", "Port 23 is shut"), 2);
        assertEquals(2, drawn.page());
        assertEquals(2, drawn.pages());
        assertEquals("Port 23 is shut", drawn.words());
        var picture = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertEquals(625, picture.getWidth());
        assertTrue(hasInk(picture), "nothing is on the picture");
    }

    @Test
    void a_page_of_any_size_becomes_a_picture_of_bounded_size_and_the_last_page_follows_itself() throws IOException {
        var drawn = drawn(StrangersPdf.of(new PDRectangle(14_400, 9_000), "", "A wall"), 7);
        assertEquals(1, drawn.page());
        var picture = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertTrue(picture.getWidth() <= 1755, () -> "it is " + picture.getWidth() + " dots wide");
    }

    @Test
    void what_takes_more_memory_than_a_page_may_ends_with_its_own_process() {
        assertSame(NotDrawn.UNREADABLE, process.draw(packed("/Predictor 12 /Columns 1000000000"), 1));
    }

    @Test
    void what_takes_more_time_than_a_page_may_is_ended() {
        assertSame(NotDrawn.UNREADABLE, new DrawingProcess(Duration.ofMillis(1)).draw(StrangersPdf.of("A page"), 1));
    }

    @Test
    void a_document_that_is_locked_or_none_is_not_drawn() {
        assertSame(NotDrawn.UNREADABLE, process.draw(StrangersPdf.of(PDRectangle.A4, "secret", "A page"), 1));
        assertSame(NotDrawn.UNREADABLE, process.draw("%PDF-1.7\ngarbage".getBytes(ISO_8859_1), 1));
    }

    @Test
    void a_document_larger_than_those_that_are_drawn_is_not_read_to_its_end() {
        var content = new ByteArrayInputStream(new byte[33 * 1024 * 1024]);
        assertSame(NotDrawn.TOO_LARGE, new PagePictures().of("00", 1, () -> content));
        assertTrue(content.available() > 0);
    }

    @Test
    void a_page_that_was_drawn_is_kept() {
        var pictures = new PagePictures();
        var pdf = StrangersPdf.of("A page");
        var first = pictures.of("00", 1, () -> new ByteArrayInputStream(pdf));
        assertSame(first, pictures.of("00", 1, () -> fail("it was read once more")));
    }

    private Drawn drawn(byte[] pdf, int page) {
        return switch (process.draw(pdf, page)) {
            case Drawn drawn -> drawn;
            case NotDrawn why -> fail("not drawn: " + why);
        };
    }

    private static boolean hasInk(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .anyMatch(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFF) < 50);
    }

    /** A page whose drawing is packed in rows of that length. */
    private static byte[] packed(String rows) {
        var start = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>\nendobj\n"
                + "4 0 obj\n<< /Filter /FlateDecode /DecodeParms << " + rows + " >> /Length 11 >>\nstream\n";
        // The empty text, packed by zlib (RFC 1950), and what is behind it.
        var content = "x\u009c\u0003\0\0\0\0\u0001\0\0\0";
        return (start + content + "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n").getBytes(ISO_8859_1);
    }
}
