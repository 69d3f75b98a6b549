package org.iotlabel.label;

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
import java.net.URI;
import java.util.Random;
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

    private static final URI PUBLIC = URI.create("https://label.example");
    private static final Serial SERIAL = Serial.random(new Random(7));

    private final QrCode code = QrCode.of(PUBLIC, SERIAL);

    @Property(tries = 100)
    void a_reader_gets_the_address_in_capitals(@ForAll("serials") Serial serial) throws Exception {
        var picture = new QrPicture(QrCode.of(PUBLIC, serial)).png(3);
        assertEquals("HTTPS://LABEL.EXAMPLE/" + serial.value(), read(image(picture)));
    }

    /** With the mask that the standard would choose, the reader finds no code here, at any size. */
    @Test
    void a_mask_that_misleads_readers_is_not_taken() throws Exception {
        var serial = Serial.read("TEWT-VVMS-9").orElseThrow();
        assertEquals("HTTPS://LABEL.EXAMPLE/TEWTVVMS9", read(image(new QrPicture(QrCode.of(PUBLIC, serial)).png(3))));
    }

    @Test
    void a_short_address_gets_the_stronger_correction() {
        assertEquals(ErrorCorrectionLevel.Q, code.errorCorrection());
        assertTrue(code.version() <= 3, "version " + code.version());
    }

    @Test
    void an_address_as_long_as_can_be_still_fits_with_correction_m_and_one_more_letter_is_refused() {
        var longest = "a".repeat(60) + ".label.example.org";
        var fitting = QrCode.of(URI.create("https://" + longest.substring(6)), SERIAL);
        assertEquals(ErrorCorrectionLevel.M, fitting.errorCorrection());
        assertEquals(4, fitting.version());
        assertEquals(90, fitting.content().length(), "alphanumeric letters that version 4-M holds");
        assertThrows(UnfitForQrCode.class, () -> QrCode.of(URI.create("https://a" + longest.substring(6)), SERIAL));
    }

    @Test
    void a_port_is_kept_for_the_local_stand() throws Exception {
        var local = QrCode.of(URI.create("http://localhost:8080"), SERIAL);
        assertEquals("HTTP://LOCALHOST:8080/" + SERIAL.value(), read(image(new QrPicture(local).png(2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://my_label.example", "https://m\u00fcller.example", "https://user@label.example"})
    void an_address_outside_the_alphanumeric_set_is_refused(String address) {
        assertThrows(UnfitForQrCode.class, () -> QrCode.of(URI.create(address), SERIAL));
    }

    @Test
    void the_border_is_light_and_four_modules_wide() throws Exception {
        var image = image(new QrPicture(code).png(1));
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
        var svg = Jsoup.parse(new String(new QrPicture(code).svg(), UTF_8), Parser.xmlParser());
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
        var expected = image(new QrPicture(code).png(1));
        for (int y = 0; y < side; y++) {
            assertArrayEquals(
                    expected.getRGB(0, y, side, 1, null, 0, side), drawn.getRGB(0, y, side, 1, null, 0, side));
        }
    }

    @Test
    void the_same_code_gives_the_same_bytes() {
        assertArrayEquals(new QrPicture(code).png(8), new QrPicture(QrCode.of(PUBLIC, SERIAL)).png(8));
        assertArrayEquals(new QrPicture(code).svg(), new QrPicture(QrCode.of(PUBLIC, SERIAL)).svg());
    }

    @Provide
    Arbitrary<Serial> serials() {
        return Arbitraries.randomValue(Serial::random);
    }

    private static BufferedImage image(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static String read(BufferedImage image) throws Exception {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
