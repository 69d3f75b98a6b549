package org.iotlabel.label;

import static org.iotlabel.label.LabelFactsFixture.aLabel;
import static org.iotlabel.label.LabelFactsFixture.aLabelFor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.iotlabel.paper.OutsideReader;
import org.iotlabel.scheme.BaselineWords;
import org.iotlabel.scheme.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What programs that we did not write say of the certificate. */
class CertificateJudgedTest {
    private final LabelFacts facts = aLabel();
    private final byte[] certificate = CertificateFixture.signed(facts);

    @ParameterizedTest
    @ValueSource(strings = {"Heron T1", "智能 plug \u202e Żółw Θερμό Їжак", "<b>&amp;</b>"})
    void it_is_fit_for_archives(String model) throws Exception {
        assertFitForArchives(CertificateFixture.signed(aLabelFor(model)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "nl", "pl"})
    void so_it_is_in_every_language_in_which_it_says_all_of_it(String tag) throws Exception {
        var language = Locale.of(tag);
        var pdf = CertificateFixture.signed(facts, language);
        assertFitForArchives(pdf);
        var raw = spaced(OutsideReader.of(List.of("pdftotext", "-raw", "-enc", "UTF-8"), pdf, "-"));
        var words = CertificateWords.in(language);
        for (var requirement : CertificateWords.asked(CertificateFixture.baseline(), facts)) {
            var said = BaselineWords.in(language).of(requirement);
            var row = String.join(
                    " ",
                    requirement.id(),
                    said.title(),
                    said.consumer(),
                    CertificateWords.verdict(facts, requirement),
                    words.remark(facts, requirement));
            assertTrue(raw.contains(spaced(row)), row + " is not in " + raw);
            assertFalse(raw.contains(requirement.consumer()), requirement.id());
        }
    }

    /** A reader tells lines and the narrow spaces of French punctuation in its own way. */
    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static void assertFitForArchives(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            var result = validator.validate(parser);
            var failed = result.getTestAssertions().stream()
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage() + " " + one.getErrorMessage())
                    .distinct()
                    .toList();
            assertEquals(List.of(), failed);
            assertTrue(result.isCompliant());
        }
    }

    @Test
    void a_reader_says_that_the_signature_is_valid_and_covers_the_total_document() throws Exception {
        var said = OutsideReader.of(List.of("pdfsig", "-nocert"), certificate);
        assertTrue(said.contains("Signature Validation: Signature is Valid."), said);
        assertTrue(said.contains("Total document signed"), said);
        assertTrue(said.contains("ETSI.CAdES.detached"), said);
        assertTrue(said.contains("Signature #1") && !said.contains("Signature #2"), said);
    }

    @Test
    void every_requirement_that_applies_is_there_with_its_words_its_verdict_and_its_remark() throws Exception {
        var text = OutsideReader.of(List.of("pdftotext", "-layout", "-enc", "UTF-8"), certificate, "-")
                .replaceAll("\\s+", " ");
        var raw = OutsideReader.of(List.of("pdftotext", "-raw", "-enc", "UTF-8"), certificate, "-")
                .replaceAll("\\s+", " ");
        var asked = CertificateWords.asked(CertificateFixture.baseline(), facts);
        var ids = asked.stream().map(Requirement::id).toList();
        assertTrue(ids.containsAll(facts.facts().verdicts().keySet()));
        for (var requirement : asked) {
            var words = String.join(
                    " ",
                    requirement.id(),
                    requirement.title(),
                    requirement.consumer(),
                    CertificateWords.verdict(facts, requirement),
                    CertificateWords.in(Locale.ENGLISH).remark(facts, requirement));
            assertTrue(raw.contains(words), words + " is not in " + raw);
            assertTrue(text.contains(requirement.id() + " " + requirement.title()), requirement.id());
        }
    }

    @Test
    void the_data_that_it_was_made_of_can_be_taken_out_to_the_byte() throws Exception {
        OutsideReader.assumePresent("pdfdetach");
        var folder = Files.createTempDirectory("label");
        var file = Files.write(folder.resolve("label.pdf"), certificate);
        OutsideReader.run(List.of("pdfdetach", "-saveall", "-o", folder.toString(), file.toString()));
        assertArrayEquals(facts.canonical().bytes(), Files.readAllBytes(folder.resolve("label.json")));
        assertEquals(3, Files.readString(folder.resolve("label.jwt")).split("\\.").length);
    }

    @Test
    void it_says_its_title_its_language_and_that_it_is_tagged() throws Exception {
        var said = OutsideReader.of(List.of("pdfinfo"), certificate);
        assertTrue(said.contains("Trusted IoT Label 4K7M-2QWX-Y: Heron T1"), said);
        assertTrue(said.matches("(?s).*Tagged: +yes.*"), said);
        var structure = OutsideReader.of(List.of("pdfinfo", "-struct"), certificate);
        for (var tag : List.of("Document", "H1", "H2", "Table", "TR", "TH", "TD", "Figure")) {
            assertTrue(structure.contains(tag), tag + " is not in " + structure);
        }
        OutsideReader.assumePresent("stdbuf");
        // The words of all tags take the reader ten seconds; those of the first few come at once.
        var words = OutsideReader.of(
                List.of("sh", "-c", "stdbuf -oL pdfinfo -struct-text \"$0\" | head -n 20"), certificate);
        assertTrue(words.matches("(?s).*H1 \\(block\\)\\s+\"Heron T1\".*"), words);
    }
}
