package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.function.Consumer;
import org.iotlabel.paper.Attachment;
import org.iotlabel.paper.Paper;
import org.iotlabel.paper.PaperDescription;
import org.iotlabel.qrcode.QrCode;
import org.iotlabel.signing.Sha256Digest;

/**
 * The certificate of a label for people: one page, and an annex with every requirement. The label's own data is attached.
 * The same sources give the same bytes, up to what a signature adds.
 */
final class LabelCertificatePdf {

    private LabelCertificatePdf() {}

    /**
     * Renders the certificate.
     *
     * @param code the label's QR code
     * @param last what still comes before the document is closed, such as the place of a signature
     */
    static byte[] of(LabelSources sources, QrCode code, Consumer<Paper> last) {
        var facts = sources.facts();
        var digest = sources.digest();
        var paper = new Paper(description(facts, digest));
        new CertificatePage(paper, facts, digest).draw(code);
        new CertificateAnnex(paper, facts).draw(sources.baseline());
        paper.attach(new Attachment(
                "label.json", "application/json", "What the label states, in canonical form.", sources.json()));
        paper.attach(new Attachment(
                "label.jwt",
                "application/vc+jwt",
                "The same as a Verifiable Credential with the issuer's signature.",
                sources.jwt().getBytes(US_ASCII)));
        last.accept(paper);
        return paper.finish();
    }

    private static PaperDescription description(LabelFacts facts, Sha256Digest digest) {
        return new PaperDescription(
                "Trusted IoT Label %s: %s"
                        .formatted(facts.serial(), facts.product().model()),
                facts.issuer().name(),
                "Certificate of a label; label.json " + digest,
                "en",
                facts.validFrom(),
                digest);
    }
}
