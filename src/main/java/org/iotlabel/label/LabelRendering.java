package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iotlabel.cose.Base45;
import org.iotlabel.drawing.PngPicture;
import org.iotlabel.drawing.SvgPicture;
import org.iotlabel.pades.PadesSigner;
import org.iotlabel.pades.SignatureField;
import org.iotlabel.qrcode.QrCode;
import org.iotlabel.qrcode.QrPicture;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SigningKeys;

/**
 * Makes all documents of a label from its {@code label.json}; each names the digest of it. What is signed here follows from
 * what is on record, to the byte, up to the time of the signature; so a lost signature is made again and harms nobody.
 */
@ApplicationScoped
class LabelRendering {
    private static final int PIXELS_A_MODULE = 10;
    private static final int SEAL_PIXELS_A_MODULE = 6;
    private static final int DOTS_AN_INCH = 300;
    private static final double SMALL = 30;
    private static final double MIDDLE = 45;
    private static final double LARGE = 60;

    private final SigningKeys keys;
    private final PadesSigner signer;
    private final Clock clock;

    LabelRendering(SigningKeys keys, PadesSigner signer, Clock clock) {
        this.keys = keys;
        this.signer = signer;
        this.clock = clock;
    }

    /** The documents, ready to be kept. */
    List<LabelDocument> render(LabelSources sources) {
        var made = new MadeDocuments(sources);
        made.add(LabelDocumentName.FACTS, sources.json());
        addSigned(sources, made);
        addPictures(sources, code(sources.facts()), made);
        return made.all();
    }

    /** Those that a further edition brings: what the label key signs, and what shows or holds that. */
    List<LabelDocument> renderSigned(LabelSources sources) {
        var made = new MadeDocuments(sources);
        addSigned(sources, made);
        return made.all();
    }

    /** The certificate for people alone, in all its languages. */
    List<LabelDocument> renderCertificates(LabelSources sources) {
        var made = new MadeDocuments(sources);
        addCertificates(sources, made);
        return made.all();
    }

    /** The keys that signed while these were made; the credential had been signed before. */
    static Stream<String> signers(List<LabelDocument> made) {
        return made.stream()
                .filter(document -> document.name() != LabelDocumentName.CREDENTIAL)
                .flatMap(document -> document.kid().stream())
                .distinct();
    }

    /** The code that leads to the label's page: its address in capitals. */
    static QrCode code(LabelFacts facts) {
        return QrCode.small(facts.url().toString().toUpperCase(Locale.ROOT));
    }

    private void addSigned(LabelSources sources, MadeDocuments made) {
        made.add(LabelDocumentName.CREDENTIAL, sources.jwt().getBytes(US_ASCII), sources.kid());
        addSeal(sources, made);
        addCertificates(sources, made);
    }

    /** One key signs them all, so that its loss concerns all or none. */
    private void addCertificates(LabelSources sources, MadeDocuments made) {
        var key = keys.of(KeyRole.DOCUMENT);
        Stream.concat(Stream.of(Locale.ENGLISH), sources.languages().stream())
                .forEach(language -> made.add(
                        LabelDocumentName.certificate(language), signer.sign(paper(sources, language), key), key));
    }

    private byte[] paper(LabelSources sources, Locale language) {
        var issuer = sources.facts().issuer().name();
        var reason = CertificateWords.in(language).say("reason");
        return LabelCertificatePdf.of(
                sources,
                language,
                code(sources.facts()),
                page -> SignatureField.reserve(page.writer(), issuer, reason, clock.instant()));
    }

    private void addSeal(LabelSources sources, MadeDocuments made) {
        var key = keys.of(KeyRole.LABEL);
        var message = SealMaking.seal(sources.facts(), key, sources.signedAt(key, clock.instant()));
        var text = Base45.encode(message);
        var picture = new QrPicture(
                QrCode.dense(text),
                "Offline seal. SHA-256 of label.json: " + sources.digest().hex());
        made.add(LabelDocumentName.SEAL, message, key);
        made.add(LabelDocumentName.SEAL_TEXT, text.getBytes(US_ASCII), key);
        made.add(LabelDocumentName.SEAL_PICTURE, picture.png(SEAL_PIXELS_A_MODULE), key);
        made.add(LabelDocumentName.SEAL_DRAWING, picture.svg(), key);
    }

    private static void addPictures(LabelSources sources, QrCode code, MadeDocuments made) {
        var facts = sources.facts();
        var picture =
                new QrPicture(code, "SHA-256 of label.json: " + sources.digest().hex());
        made.add(LabelDocumentName.QR_PICTURE, picture.png(PIXELS_A_MODULE));
        made.add(LabelDocumentName.QR_DRAWING, picture.svg());
        var label = LabelArtwork.of(facts, code);
        var caption = LabelArtwork.caption(facts);
        made.add(LabelDocumentName.SMALL_ARTWORK_DRAWING, SvgPicture.of(label.printed(SMALL), caption));
        made.add(LabelDocumentName.SMALL_ARTWORK_PICTURE, PngPicture.of(label, DOTS_AN_INCH, caption));
        made.add(LabelDocumentName.ARTWORK_DRAWING, SvgPicture.of(label.printed(MIDDLE), caption));
        made.add(LabelDocumentName.ARTWORK_PICTURE, PngPicture.of(label, DOTS_AN_INCH, caption));
        made.add(LabelDocumentName.LARGE_ARTWORK_DRAWING, SvgPicture.of(label.printed(LARGE), caption));
        made.add(LabelDocumentName.LARGE_ARTWORK_PICTURE, PngPicture.of(label, DOTS_AN_INCH, caption));
    }
}
