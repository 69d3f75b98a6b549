package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
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
     * @param language of its words
     * @param code the label's QR code
     * @param last what still comes before the document is closed, such as the place of a signature
     */
    static byte[] of(LabelSources sources, Locale language, QrCode code, Consumer<Paper> last) {
        var facts = sources.facts();
        var digest = sources.digest();
        var words = CertificateWords.in(language);
        var paper = new Paper(description(facts, digest, language));
        new CertificatePage(paper, facts, digest, language).draw(code);
        new CertificateAnnex(paper, facts, language).draw(sources.baseline());
        paper.attach(new Attachment("label.json", "application/json", words.say("factsInside"), sources.json()));
        paper.attach(new Attachment(
                "label.jwt",
                "application/vc+jwt",
                words.say("credentialInside"),
                sources.jwt().getBytes(US_ASCII)));
        last.accept(paper);
        return paper.finish();
    }

    private static PaperDescription description(LabelFacts facts, Sha256Digest digest, Locale language) {
        return new PaperDescription(
                "Trusted IoT Label %s: %s"
                        .formatted(facts.serial(), facts.product().model()),
                facts.issuer().name(),
                CertificateWords.in(language).say("subject") + "; label.json " + digest,
                language.toLanguageTag(),
                facts.validFrom(),
                digest);
    }
}
