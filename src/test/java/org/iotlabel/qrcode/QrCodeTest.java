package org.iotlabel.qrcode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final String ADDRESS = "HTTPS://LABEL.EXAMPLE/4K7M2QWXY";

    private final QrCode code = QrCode.small(ADDRESS);

    @Property(tries = 100)
    void a_reader_gets_the_text(@ForAll("serials") String serial) throws Exception {
        var picture = picture(QrCode.small("HTTPS://LABEL.EXAMPLE/" + serial)).png(3);
        assertEquals("HTTPS://LABEL.EXAMPLE/" + serial, read(image(picture)));
    }

    @Property(tries = 20)
    void a_reader_gets_five_hundred_letters(@ForAll("long texts") String text) throws Exception {
        var dense = QrCode.dense(text);
        assertEquals(ErrorCorrectionLevel.M, dense.errorCorrection());
        assertEquals(text, read(image(picture(dense).png(3))));
    }

    /** With the mask that the standard would choose, the reader finds no code: the first at any size, the second at three pixels. */
    @ParameterizedTest
    @ValueSource(strings = {"TEWTVVMS9", "XBES8J62Q"})
    void a_mask_that_misleads_readers_is_not_taken(String serial) throws Exception {
        var address = "HTTPS://LABEL.EXAMPLE/" + serial;
        for (var pixels = 3; pixels <= 5; pixels++) {
            assertEquals(address, read(image(picture(QrCode.small(address)).png(pixels))));
        }
    }

    @Test
    void a_short_address_gets_the_stronger_correction() {
        assertEquals(ErrorCorrectionLevel.Q, code.errorCorrection());
        assertTrue(code.version() <= 3, "version " + code.version());
    }

    @Test
    void an_address_as_long_as_can_be_still_fits_with_correction_m_and_one_more_letter_is_refused() {
        var longest = "HTTPS://" + "A".repeat(54) + ".LABEL.EXAMPLE.ORG/4K7M2QWXY";
        var fitting = QrCode.small(longest);
        assertEquals(ErrorCorrectionLevel.M, fitting.errorCorrection());
        assertEquals(4, fitting.version());
        assertEquals(90, fitting.content().length(), "alphanumeric letters that version 4-M holds");
        assertThrows(UnfitForQrCode.class, () -> QrCode.small("A" + longest));
        assertTrue(QrCode.dense("A" + longest).version() > 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HTTPS://MY_LABEL.EXAMPLE", "HTTPS://M\u00dcLLER.EXAMPLE", "HTTPS://USER@LABEL.EXAMPLE", "small"
            })
    void a_text_outside_the_alphanumeric_set_is_refused(String text) {
        assertThrows(UnfitForQrCode.class, () -> QrCode.small(text));
    }

    @Test
    void the_border_is_light_and_four_modules_wide() throws Exception {
        var image = image(picture(code).png(1));
        assertEquals(code.size() + 8, image.getWidth());
        for (int i = 0; i < image.getWidth(); i++) {
            for (int edge = 0; edge < 4; edge++) {
                assertEquals(Color.WHITE.getRGB(), image.getRGB(i, edge));
                assertEquals(Color.WHITE.getRGB(), image.getRGB(edge, i));
                assertEquals(Color.WHITE.getRGB(), image.getRGB(i, image.getHeight() - 1 - edge));
            }
        }
        assertEquals(Color.BLACK.getRGB(), image.getRGB(4, 4));
    }

    @Test
    void the_drawing_is_one_path_with_exactly_the_dark_modules_of_the_picture() throws Exception {
        var svg = Jsoup.parse(new String(picture(code).svg(), UTF_8), Parser.xmlParser());
        assertEquals(2, svg.select("path").size(), "the ground and the code");
        assertEquals(code.content(), svg.selectFirst("title").text());

        var side = code.size() + 8;
        var drawn = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var pen = drawn.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z")
                .matcher(svg.select("path").get(1).attr("d"));
        while (runs.find()) {
            pen.fillRect(
                    Integer.parseInt(runs.group(1)),
                    Integer.parseInt(runs.group(2)),
                    Integer.parseInt(runs.group(3)),
                    1);
        }
        var expected = image(picture(code).png(1));
        for (int y = 0; y < side; y++) {
            assertArrayEquals(
                    expected.getRGB(0, y, side, 1, null, 0, side), drawn.getRGB(0, y, side, 1, null, 0, side));
        }
    }

    @Test
    void the_same_code_gives_the_same_bytes() {
        assertArrayEquals(picture(code).png(8), picture(QrCode.small(ADDRESS)).png(8));
        assertArrayEquals(picture(code).svg(), picture(QrCode.small(ADDRESS)).svg());
    }

    @Provide
    Arbitrary<String> serials() {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
                .ofLength(9);
    }

    @Provide("long texts")
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
                .ofLength(500);
    }

    private static QrPicture picture(QrCode code) {
        return new QrPicture(code, "for a test");
    }

    private static BufferedImage image(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static String read(BufferedImage image) throws Exception {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
