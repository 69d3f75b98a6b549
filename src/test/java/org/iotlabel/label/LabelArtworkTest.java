package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.label.LabelFactsFixture.aLabel;
import static org.iotlabel.label.LabelFactsFixture.product;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelArtworkTest {
    private static final String ADDRESS = "HTTPS://LABEL.EXAMPLE/4K7M2QWXY";

    private final LabelFacts facts = aLabel();
    private final Map<String, byte[]> made = CertificateFixture.documents(facts);

    @ParameterizedTest
    @CsvSource({"label-30mm,30,48", "label,45,72", "label-60mm,60,96"})
    void each_size_is_there_as_drawing_and_in_dots_for_print(String name, int width, int height) throws Exception {
        var svg = svg(name + ".svg");
        assertEquals(width + "mm", svg.attr("width"));
        assertEquals(height + "mm", svg.attr("height"));
        var png = ImageIO.read(new ByteArrayInputStream(made.get(name + ".png")));
        assertEquals(Math.round(width * 300 / 25.4), png.getWidth());
        assertEquals(Math.round(height * 300 / 25.4), png.getHeight());
        assertEquals(ADDRESS, read(png));
    }

    @Test
    void a_drawing_is_paths_and_words_for_those_who_cannot_see_and_nothing_else() {
        var svg = svg("label.svg");
        assertEquals(
                List.of("desc", "path", "svg", "title"),
                svg.getAllElements().stream()
                        .map(one -> one.tagName())
                        .distinct()
                        .sorted()
                        .toList());
        assertEquals("img", svg.attr("role"));
        var words = svg.selectFirst("desc").text();
        for (var said : List.of(
                "Level 2 Solid",
                "Gets security updates until at least June 2031",
                "https://label.example/4K7M2QWXY",
                facts.canonical().digest().hex())) {
            assertTrue(words.contains(said), said + " is not in: " + words);
        }
        assertTrue(svg.selectFirst("title").text().contains("4K7M-2QWX-Y"));
    }

    @Test
    void every_picture_names_the_digest_of_what_it_was_made_of() {
        var digest = facts.canonical().digest().hex();
        for (var name : made.keySet()) {
            if (name.endsWith(".svg") || name.endsWith(".png")) {
                assertTrue(new String(made.get(name), UTF_8).contains(digest), name);
            }
        }
    }

    @Test
    void the_same_facts_give_the_same_bytes() {
        var again = CertificateFixture.documents(aLabel());
        for (var name : List.of("label.svg", "label.png", "label-30mm.png", "label-60mm.svg", "qr.svg", "qr.png")) {
            assertArrayEquals(made.get(name), again.get(name), name);
        }
    }

    @Test
    void the_longest_names_stay_inside_and_words_of_others_stay_words() throws Exception {
        var crowded = CertificateFixture.documents(aLabel(json -> {
            ((com.fasterxml.jackson.databind.node.ObjectNode) json.get("level")).put("name", "<W&".repeat(13));
            product(json).remove("supportUntil");
        }));
        var svg = parsed(crowded.get("label.svg"));
        assertTrue(svg.selectFirst("desc").text().contains("<W&<W&"));
        assertTrue(svg.selectFirst("desc").text().contains("No month is promised"));
        var png = ImageIO.read(new ByteArrayInputStream(crowded.get("label.png")));
        for (int y = png.getHeight() / 5; y < png.getHeight() * 2 / 5; y++) {
            for (int x = png.getWidth() - 20; x < png.getWidth() - 12; x++) {
                assertEquals(0xffffffff, png.getRGB(x, y), "the margin stays free");
            }
        }
    }

    @Test
    void a_code_on_the_smallest_label_is_of_a_small_version() {
        var code = LabelRendering.code(facts);
        assertTrue(code.version() <= 4);
        assertFalse(code.content().chars().anyMatch(Character::isLowerCase));
    }

    private org.jsoup.nodes.Element svg(String name) {
        return parsed(made.get(name));
    }

    private static org.jsoup.nodes.Element parsed(byte[] svg) {
        return Jsoup.parse(new String(svg, UTF_8), Parser.xmlParser()).selectFirst("svg");
    }

    private static String read(BufferedImage image) throws Exception {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))))
                .getText();
    }
}
