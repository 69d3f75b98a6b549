package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.iotlabel.verifier.VerifierFixture.NOW;
import static org.iotlabel.verifier.VerifierFixture.facts;
import static org.iotlabel.verifier.VerifierFixture.jwt;
import static org.iotlabel.verifier.VerifierFixture.reason;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.junit.jupiter.api.Test;

class PaperTest {
    private final String json = CanonicalJson.of(facts()).text();
    private final byte[] paper = TestPaper.signed(json, jwt());

    @Test
    void a_paper_signed_by_the_scheme_with_its_label_inside_is_valid() {
        assertEquals(FileKind.PAPER, FileKind.of(paper));
        var result = verify(paper);
        assertEquals("none", reason(result));
        assertEquals(VerifierFixture.SERIAL, result.serial().orElseThrow());
    }

    @Test
    void a_paper_to_which_an_update_was_added_is_refused() {
        var updated = new String(paper, ISO_8859_1) + "1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n0\n%%EOF\n";
        assertRefused("BAD_SIGNATURE/NOT_WHOLE", updated);
    }

    @Test
    void an_update_with_a_signature_of_its_own_is_refused() {
        var other = new String(TestPaper.signed(json, jwt()), ISO_8859_1);
        assertRefused("BAD_SIGNATURE/SEVERAL_SIGNATURES", new String(paper, ISO_8859_1) + other);
    }

    @Test
    void shadow_content_in_the_hole_of_the_signature_is_refused() {
        var text = new String(paper, ISO_8859_1);
        var hole = text.indexOf("/Contents <") + "/Contents ".length();
        var end = text.indexOf('>', hole);
        var shadow = "<00> /Shadow (" + "x".repeat(end - hole - 15) + ")";
        assertRefused(
                "BAD_SIGNATURE/HIDDEN_CONTENT",
                text.substring(0, hole) + shadow + text.substring(hole + shadow.length()));
        // Behind the signature, where zeros fill its room.
        assertRefused("BAD_SIGNATURE/HIDDEN_CONTENT", text.substring(0, end - 2) + "41" + text.substring(end));
    }

    @Test
    void a_hole_that_is_larger_than_the_signature_is_refused() {
        var text = new String(paper, ISO_8859_1);
        var hole = text.indexOf("/Contents <") + "/Contents ".length();
        assertRefused("BAD_SIGNATURE/HIDDEN_CONTENT", text.replace("[0 " + hole + " ", "[0 " + (hole - 1) + " "));
    }

    @Test
    void any_changed_letter_is_noticed() {
        var text = new String(paper, ISO_8859_1);
        assertRefused("BAD_SIGNATURE/BAD_SIGNATURE", text.replace("/Root 1 0 R", "/Root 7 0 R"));
        assertRefused("BAD_SIGNATURE/SEVERAL_SIGNATURES", text.replace("/ByteRange", "/ByteRang_"));
    }

    @Test
    void a_paper_signed_by_somebody_else_is_refused() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = generator.generateKeyPair();
        var ours = VerifierFixture.KEYS.of(KeyRole.DOCUMENT).chain().getFirst();
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
        // The same names, dates and number as on ours.
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                new X500Name(ours.getIssuerX500Principal().getName()),
                                ours.getSerialNumber(),
                                ours.getNotBefore(),
                                ours.getNotAfter(),
                                new X500Name(ours.getSubjectX500Principal().getName()),
                                keys.getPublic())
                        .build(signer));
        var forged = TestPaper.signed(json, jwt(), new TestPaper.Hand(signer, List.of(certificate)));
        assertEquals("NOT_OURS/OTHER_AUTHORITY", reason(verify(forged)));
        assertEquals(VerdictCode.UNKNOWN_LABEL, verify(forged).verdict());
    }

    @Test
    void a_paper_signed_by_another_key_of_ours_is_refused() {
        for (var role : List.of(KeyRole.AUTHORITY, KeyRole.LABEL)) {
            var hand = TestPaper.hand(VerifierFixture.KEYS.of(role));
            assertTrue(reason(verify(TestPaper.signed(json, jwt(), hand))).startsWith("NOT_OURS"), role.name());
        }
    }

    @Test
    void a_revoked_certificate_is_refused_and_so_is_a_missing_or_old_list() {
        var certificate = VerifierFixture.KEYS.of(KeyRole.DOCUMENT).chain().getFirst();
        assertEquals("KEY_COMPROMISED", reason(verify(paper, trust(List.of(list(1, certificate))))));
        assertEquals("STATUS_UNAVAILABLE/NO_REVOCATION_LIST", reason(verify(paper, trust(List.of()))));
        assertEquals("STATUS_OUTDATED/OLD_REVOCATION_LIST", reason(verify(paper, trust(List.of(list(24 * 8))))));
    }

    @Test
    void what_is_inside_must_be_signed_and_the_same() {
        var other =
                CanonicalJson.of(facts(one -> one.put("holder", "Somebody"))).text();
        assertEquals("MALFORMED", reason(verify(TestPaper.signed(other, jwt()))));
        assertEquals("MALFORMED/NO_ATTACHMENTS", reason(verify(TestPaper.signed("nothing", jwt()))));
        var unsigned = jwt().replaceFirst("\\.[^.]*$", "." + "A".repeat(86));
        assertEquals("BAD_SIGNATURE/BAD_SIGNATURE", reason(verify(TestPaper.signed(json, unsigned))));
    }

    @Test
    void an_unsigned_paper_is_only_as_good_as_the_code_on_it() throws IOException {
        var good = verify(printed("HTTPS://LABEL.EXAMPLE/4K7M2QWXY"));
        assertEquals("none", reason(good));
        assertEquals("CODE_ONLY", good.caution().orElseThrow().detail());
        assertTrue(good.caution().orElseThrow().sentence().startsWith("The paper itself is not verified"));
        assertEquals("LOOK_ALIKE_HOST", reason(verify(printed("HTTPS://LABEL.EXAMP1E/4K7M2QWXY"))));
    }

    @Test
    void a_paper_that_unpacks_to_more_than_fits_is_not_drawn() {
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode /Length 1 >>\nstream\n".getBytes(ISO_8859_1));
        bomb.writeBytes(TestLists.zlib(new byte[PdfStreams.MOST_BYTES + 1]));
        bomb.writeBytes("\nendstream\n%%EOF".getBytes(ISO_8859_1));
        assertEquals("UNREADABLE/TOO_LARGE", reason(verify(bomb.toByteArray())));
    }

    @Test
    void a_paper_that_is_garbage_is_unreadable() {
        assertEquals("UNREADABLE/NO_PAGE", reason(verify("%PDF-1.7\ngarbage".getBytes(ISO_8859_1))));
    }

    @Test
    void a_certificate_whose_signature_was_taken_away_is_refused() {
        var bare = new String(paper, ISO_8859_1)
                .replaceAll("(?s)9 0 obj.*?endobj", "")
                .replaceAll("/ByteRange|/Type /Sig|/ETSI.CAdES.detached", "/Nothing");
        assertRefused("BAD_SIGNATURE/UNSIGNED", bare);
        for (var mark : List.of("/Type /EmbeddedFile", "/AFRelationship /Data", "/SigFlags 3", "/FT /Sig /V 1 0 R")) {
            assertRefused("BAD_SIGNATURE/UNSIGNED", "%PDF-1.7\n<< " + mark + " >>\n%%EOF");
        }
    }

    private static byte[] printed(String code) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, TestPictures.code(code)), 100, 300, 150, 150);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static X509CRL list(int hoursAgo, X509Certificate... revoked) {
        return TestRevocations.of(NOW.minus(Duration.ofHours(hoursAgo)), List.of(revoked));
    }

    private static Trust trust(List<X509CRL> lists) {
        var open = VerifierFixture.trust();
        return new Trust(
                open.publicUrl(),
                open.keys(),
                open.authorities(),
                lists,
                open.log(),
                open.statusLimit(),
                open.closedOn());
    }

    private static void assertRefused(String reason, String paper) {
        assertEquals(reason, reason(verify(paper.getBytes(ISO_8859_1))));
    }

    private static Result verify(byte[] paper) {
        return verify(paper, VerifierFixture.trust());
    }

    private static Result verify(byte[] paper, Trust trust) {
        return VerifierFixture.verify(new Artefact.Paper(paper), trust, records(jwt()));
    }
}
