package org.iotlabel.label;

import static org.iotlabel.label.LabelFactsFixture.aLabel;
import static org.iotlabel.label.LabelFactsFixture.aLabelFor;
import static org.iotlabel.label.LabelFactsFixture.product;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.iotlabel.paper.DrawnQrCode;
import org.iotlabel.paper.LowestInk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class LabelCertificatePdfTest {

    private final LabelFacts facts = aLabel();

    @Test
    void a_person_reads_all_that_matters_on_the_first_page() throws Exception {
        var text = text(facts);
        Stream.of(
                        "Heron T1",
                        "Heron Instruments Ltd, 1 Sample Street, Sampleton, https://heron.example",
                        "Level 2 Solid",
                        facts.level().promise(),
                        "Containment grade B",
                        "it can do little harm",
                        "Gets security updates until at least June 2031",
                        "label.example",
                        "4K7M-2QWX-Y",
                        "Hardware 1.0 and later, firmware 1.2.0 and later",
                        "9520000000011",
                        "The owner has to look for them.",
                        "The device has no password.",
                        "Thermometer, Humidity sensor",
                        "security@heron.example",
                        "Plover Test House (accreditation TIL-0007)",
                        "2 March 2026 by Trusted IoT Label Foundation",
                        "Score 72 of 100, 5 of 8 recommendations met",
                        "trusted-iot-label-baseline 1.0",
                        facts.baseline().digest().hex(),
                        facts.canonical().digest().hex(),
                        "label.jwt")
                .forEach(words -> assertTrue(text.contains(words), words + " is not in: " + text));
        assertFalse(text.contains("expire"), "people take that for the end of the device");
    }

    @Test
    void the_way_to_a_safe_set_up_and_the_times_for_reporters_are_printed_where_they_were_said() throws Exception {
        var text = text(aLabel(json -> {
            product(json).put("secureSetupUrl", "https://heron.example/t1/setup");
            product(json)
                    .withObject("/vulnerabilityContact")
                    .put("acknowledgedWithin", 1)
                    .put("updatesEvery", 30);
        }));
        assertTrue(text.contains("https://heron.example/t1/setup"), text);
        assertTrue(text.contains("acknowledged within a day, news at least every 30 days"), text);
        assertFalse(text(facts).contains("Secure set-up"));
        assertFalse(text(facts).contains("acknowledged"));
    }

    @Test
    void the_same_facts_give_the_same_bytes_and_other_facts_give_others() {
        var sources = CertificateFixture.sources(facts);
        assertArrayEquals(CertificateFixture.unsigned(sources), CertificateFixture.unsigned(sources));
        assertFalse(Arrays.equals(certificate(facts), certificate(aLabelFor("Heron T2"))));
    }

    @Test
    void title_and_language_are_set_and_all_fonts_embedded() throws Exception {
        var pdf = new PdfReader(certificate(facts));
        assertEquals("Trusted IoT Label 4K7M-2QWX-Y: Heron T1", pdf.getInfo().get("Title"));
        assertEquals("en", pdf.getCatalog().getAsString(PdfName.LANG).toString());
        var fonts = pdf.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        assertFalse(fonts.getKeys().isEmpty());
        for (var name : fonts.getKeys()) {
            var font = fonts.getAsDict(name);
            assertNotNull(font.get(PdfName.TOUNICODE), "letters can be copied out");
            assertNotNull(descriptor(font).get(PdfName.FONTFILE2), font + " is not embedded");
        }
    }

    @Test
    void the_code_drawn_on_the_page_leads_to_the_label() throws Exception {
        assertEquals("HTTPS://LABEL.EXAMPLE/4K7M2QWXY", DrawnQrCode.on(certificate(facts)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zażółć gęślą jaźń",
                "Θερμόμετρο Ελληνικά",
                "Термометр Їжак",
                "Ñandú Çelik Ðorðe",
                "Thermometer №1 – “best” 5 €"
            })
    void letters_of_european_languages_are_printed_and_can_be_copied_out(String model) throws Exception {
        assertTrue(text(aLabelFor(model)).contains(model));
    }

    @Test
    void decomposed_letters_are_printed_composed() throws Exception {
        assertTrue(text(aLabelFor("Z\u0307aro\u0301wka")).contains("Żarówka"));
    }

    @Test
    void a_letter_that_the_typeface_lacks_is_shown_as_missing_and_said_so() throws Exception {
        var text = text(aLabelFor("智能 plug"));
        assertTrue(text.contains("□□ plug"));
        assertTrue(text.contains("□ stands for a letter that this sheet cannot print"));
        assertFalse(text(facts).contains("□"));
    }

    @Test
    void a_mark_that_turns_the_direction_of_writing_is_shown_and_does_nothing() throws Exception {
        assertTrue(text(aLabelFor("plug\u202etxe")).contains("plug□txe"));
    }

    @Test
    void the_longest_texts_fit_on_the_page_and_what_is_cut_says_so() throws Exception {
        var crowded = certificate(aLabel(json -> {
            var product = product(json);
            product.put("model", "W".repeat(100));
            ((ObjectNode) product.get("manufacturer"))
                    .put("name", "M".repeat(120))
                    .put("address", "Ulica Szeroka ".repeat(17))
                    .put("website", "https://w.example/" + "w".repeat(480));
            ((ObjectNode) product.get("updates")).put("how", "W".repeat(300));
            product.putObject("defaultPassword").put("kind", "SHARED").put("howToChange", "W".repeat(300));
            var gtins = product.putArray("gtins");
            var sensors = product.putArray("sensors");
            for (int i = 0; i < 20; i++) {
                gtins.add("9520000000011");
                sensors.add("Sensor " + "W".repeat(50));
            }
        }));
        assertEquals(new PdfReader(certificate(facts)).getNumberOfPages(), new PdfReader(crowded).getNumberOfPages());
        var text = text(crowded);
        var model = text.substring(text.indexOf("WW"), text.indexOf("MM"));
        assertEquals("W".repeat(100), model.replace(" ", ""), "the name of the device is never cut");
        assertTrue(text.contains("(in full in label.json)"));
        assertTrue(text.contains("How to check this certificate"));
        assertTrue(LowestInk.on(crowded) > 30, "nothing is written below the foot of the page");
        assertEquals("HTTPS://LABEL.EXAMPLE/4K7M2QWXY", DrawnQrCode.on(crowded));
    }

    private static byte[] certificate(LabelFacts facts) {
        return CertificateFixture.unsigned(facts);
    }

    private static PdfDictionary descriptor(PdfDictionary font) {
        return font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0).getAsDict(PdfName.FONTDESCRIPTOR);
    }

    private static String text(LabelFacts facts) throws IOException {
        return text(certificate(facts));
    }

    private static String text(byte[] pdf) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1).replaceAll("\\s+", " ");
    }
}
