package org.iotlabel.pades;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import org.iotlabel.paper.Paper;
import org.iotlabel.paper.PaperDescription;
import org.iotlabel.signing.Sha256Digest;

/** The judge of others over our signatures in PDF: DSS, with nothing trusted, so that it looks at the form alone. */
public final class PadesJudge {
    private PadesJudge() {}

    static byte[] document(int room) {
        var at = Instant.parse("2026-03-02T10:15:00Z");
        var paper = new Paper(
                new PaperDescription("A title", "An author", "A subject", "en", at, Sha256Digest.of("a source")));
        paper.sheet().line(java.awt.Color.BLACK, 1, 50, 50, 100, 100);
        if (room > 0) {
            SignatureField.reserve(paper.writer(), "An author", "A reason", at, room);
        }
        return paper.finish();
    }

    /** The signature over a document, as the judge finds it. */
    public static AdvancedSignature judged(PadesSigner signer) {
        return only(filled(signer));
    }

    /**
     * A signed document without zeros behind the signature: with this version of Bouncy Castle the judge takes them for
     * something that does not belong there, as no other reader does. Signatures differ in length by some bytes, so that
     * it takes some tries to fill a room.
     */
    static byte[] filled(PadesSigner signer) {
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
    static int length(byte[] pdf) {
        var from = new String(pdf, ISO_8859_1).indexOf("<3082") + 1;
        return Integer.parseInt(new String(pdf, from + 4, 4, ISO_8859_1), 16) + 4;
    }

    static AdvancedSignature only(byte[] pdf) {
        var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());
        var signatures = analyzer.getSignatures();
        assertEquals(1, signatures.size());
        return signatures.getFirst();
    }

    /** Lets pass a signature that the judge finds whole. */
    public static void intact(AdvancedSignature signature) {
        signature.checkSignatureIntegrity();
        var verification = signature.getSignatureCryptographicVerification();
        assertTrue(verification.isReferenceDataFound());
        assertTrue(verification.isReferenceDataIntact());
        assertTrue(verification.isSignatureIntact());
    }
}
