package org.iotlabel.pades;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iotlabel.paper.OutsideReader;
import org.iotlabel.paper.Paper;
import org.iotlabel.paper.PaperDescription;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.TestKeystore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PadesSignerTest {
    private final byte[] unsigned = document(SignatureField.ROOM);

    @Test
    void a_judge_of_others_finds_a_baseline_signature_intact() {
        var signature = judged(TestPades.signer());
        assertEquals(SignatureLevel.PAdES_BASELINE_B, signature.getDataFoundUpToLevel());
        intact(signature);
    }

    @Test
    void with_a_time_stamp_authority_the_signature_proves_its_time() throws Exception {
        try (var authority = new TimeStampAuthority()) {
            var signature = judged(TestPades.signer(authority.url()));
            assertEquals(SignatureLevel.PAdES_BASELINE_T, signature.getDataFoundUpToLevel());
            intact(signature);
            var stamp = signature.getSignatureTimestamps().getFirst();
            assertTrue(stamp.isMessageImprintDataIntact());
        }
    }

    @Test
    void a_stamp_over_something_else_is_not_taken() throws Exception {
        try (var authority = new TimeStampAuthority(question -> {
            var other = question.clone();
            var digest = new String(question, ISO_8859_1).indexOf("\u0004\u0020");
            other[digest + 2] ^= 1;
            return other;
        })) {
            var signer = TestPades.signer(authority.url());
            assertThrows(TimeStampMissing.class, () -> signer.sign(unsigned));
        }
    }

    @Test
    void without_an_answer_there_is_no_signature_of_a_lower_level() {
        var signer = TestPades.signer(URI.create("http://127.0.0.1:9/"));
        assertThrows(TimeStampMissing.class, () -> signer.sign(unsigned));
    }

    @Test
    void the_whole_file_is_covered_up_to_the_hole_of_the_signature_itself() {
        var signed = TestPades.signer().sign(unsigned);
        var text = new String(signed, ISO_8859_1);
        var ranges = Pattern.compile("/ByteRange ?\\[0 (\\d+) (\\d+) (\\d+)").matcher(text);
        assertTrue(ranges.find());
        var hole = Integer.parseInt(ranges.group(1));
        var after = Integer.parseInt(ranges.group(2));
        assertEquals(signed.length, after + Integer.parseInt(ranges.group(3)));
        assertEquals('<', text.charAt(hole));
        assertEquals('>', text.charAt(after - 1));
        assertTrue(text.substring(hole + 1, after - 1).matches("[0-9a-f]+"));
        assertEquals(unsigned.length, signed.length, "nothing was added behind the end");
    }

    @Test
    void a_change_of_one_letter_breaks_it() {
        var signed = filled(TestPades.signer());
        var said = new String(signed, ISO_8859_1).indexOf("(A reason)");
        assertTrue(said > 0);
        signed[said + 3] ^= 1;
        var signature = only(signed);
        signature.checkSignatureIntegrity();
        assertFalse(signature.getSignatureCryptographicVerification().isReferenceDataIntact());
    }

    @Test
    void the_signers_certificate_is_named_by_its_digest_and_the_chain_is_inside() {
        var signature = judged(TestPades.signer());
        var chain = TestKeystore.keys().of(KeyRole.DOCUMENT).chain();
        assertEquals(chain.getFirst(), signature.getSigningCertificateToken().getCertificate());
        assertTrue(signature
                .getCandidatesForSigningCertificate()
                .getTheBestCandidate()
                .isDigestEqual());
        assertEquals(
                chain.size(),
                signature.getCertificateSource().getKeyInfoCertificates().size()
                        + signature
                                .getCertificateSource()
                                .getSignedDataCertificates()
                                .size());
    }

    @Test
    void openssl_verifies_it_up_to_the_authority_of_the_scheme(@TempDir Path folder) throws Exception {
        OutsideReader.assumePresent("openssl");
        var signed = TestPades.signer().sign(unsigned);
        var hole = new String(signed, ISO_8859_1).indexOf("<3082");
        var after = hole + 2 * SignatureField.ROOM + 2;
        var hex = new String(signed, hole + 1, 2 * length(signed), ISO_8859_1);
        var covered = new ByteArrayOutputStream();
        covered.write(signed, 0, hole);
        covered.write(signed, after, signed.length - after);
        var authority = TestKeystore.keys().of(KeyRole.DOCUMENT).chain().getLast();
        Files.write(folder.resolve("signature.der"), HexFormat.of().parseHex(hex));
        Files.write(folder.resolve("covered"), covered.toByteArray());
        Files.writeString(
                folder.resolve("ca.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(authority.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        var command = "cms -verify -binary -inform DER -in %1$s/signature.der -content %1$s/covered -CAfile %1$s/ca.pem"
                + " -purpose any -out %1$s/verified";
        OutsideReader.run(Stream.concat(
                        Stream.of("openssl"),
                        Stream.of(command.formatted(folder).split(" ")))
                .toList());
        assertArrayEquals(covered.toByteArray(), Files.readAllBytes(folder.resolve("verified")));
    }

    @Test
    void a_document_without_room_is_not_signed() {
        var signer = TestPades.signer();
        assertThrows(IllegalArgumentException.class, () -> signer.sign(document(0)));
        assertThrows(IllegalArgumentException.class, () -> signer.sign("no pdf".getBytes(UTF_8)));
    }

    private static byte[] document(int room) {
        var at = Instant.parse("2026-03-02T10:15:00Z");
        var paper = new Paper(
                new PaperDescription("A title", "An author", "A subject", "en", at, Sha256Digest.of("a source")));
        paper.sheet().line(java.awt.Color.BLACK, 1, 50, 50, 100, 100);
        if (room > 0) {
            SignatureField.reserve(paper.writer(), "An author", "A reason", at, room);
        }
        return paper.finish();
    }

    private static AdvancedSignature judged(PadesSigner signer) {
        return only(filled(signer));
    }

    /**
     * A signed document without zeros behind the signature: with this version of Bouncy Castle the judge takes them for
     * something that does not belong there, as no other reader does. Signatures differ in length by some bytes, so that
     * it takes some tries to fill a room.
     */
    private static byte[] filled(PadesSigner signer) {
        var first = signer.sign(document(SignatureField.ROOM));
        var room = length(first);
        for (int i = 0; i < 200; i++) {
            try {
                var signed = signer.sign(document(room));
                if (length(signed) == room) {
                    return signed;
                }
            } catch (IllegalStateException tooLong) {
                assertTrue(tooLong.getMessage().contains("larger than its room"));
            }
        }
        return fail("no signature of " + room + " bytes was made");
    }

    /** Of the signature, as it says itself (X.690 section 8.1.3.5). */
    private static int length(byte[] pdf) {
        var from = new String(pdf, ISO_8859_1).indexOf("<3082") + 1;
        return Integer.parseInt(new String(pdf, from + 4, 4, ISO_8859_1), 16) + 4;
    }

    private static AdvancedSignature only(byte[] pdf) {
        var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());
        var signatures = analyzer.getSignatures();
        assertEquals(1, signatures.size());
        return signatures.getFirst();
    }

    private static void intact(AdvancedSignature signature) {
        signature.checkSignatureIntegrity();
        var verification = signature.getSignatureCryptographicVerification();
        assertTrue(verification.isReferenceDataFound());
        assertTrue(verification.isReferenceDataIntact());
        assertTrue(verification.isSignatureIntact());
    }
}
