package org.iotlabel.pades;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iotlabel.paper.OutsideReader;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.TestKeystore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PadesSignerTest {
    private final byte[] unsigned = PadesJudge.document(SignatureField.ROOM);

    @Test
    void a_judge_of_others_finds_a_baseline_signature_intact() {
        var signature = PadesJudge.judged(TestPades.signer());
        assertEquals(SignatureLevel.PAdES_BASELINE_B, signature.getDataFoundUpToLevel());
        PadesJudge.intact(signature);
    }

    @Test
    void with_a_time_stamp_authority_the_signature_proves_its_time() throws Exception {
        try (var authority = new TimeStampAuthority()) {
            var signature = PadesJudge.judged(TestPades.signer(authority.url()));
            assertEquals(SignatureLevel.PAdES_BASELINE_T, signature.getDataFoundUpToLevel());
            PadesJudge.intact(signature);
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
        var signed = PadesJudge.filled(TestPades.signer());
        var said = new String(signed, ISO_8859_1).indexOf("(A reason)");
        assertTrue(said > 0);
        signed[said + 3] ^= 1;
        var signature = PadesJudge.only(signed);
        signature.checkSignatureIntegrity();
        assertFalse(signature.getSignatureCryptographicVerification().isReferenceDataIntact());
    }

    @Test
    void the_signers_certificate_is_named_by_its_digest_and_the_chain_is_inside() {
        var signature = PadesJudge.judged(TestPades.signer());
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
        var hex = new String(signed, hole + 1, 2 * PadesJudge.length(signed), ISO_8859_1);
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
        assertThrows(IllegalArgumentException.class, () -> signer.sign(PadesJudge.document(0)));
        assertThrows(IllegalArgumentException.class, () -> signer.sign("no pdf".getBytes(UTF_8)));
    }
}
