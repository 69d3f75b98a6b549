package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        var serial = sources.facts().serial();
        var made = new EnumMap<LabelDocumentName, byte[]>(LabelDocumentName.class);
        made.put(LabelDocumentName.FACTS, sources.json());
        made.put(LabelDocumentName.CREDENTIAL, sources.jwt().getBytes(US_ASCII));
        var code = code(sources.facts());
        made.put(LabelDocumentName.CERTIFICATE, certificate(sources, code));
        pictures(sources, code, made);
        seal(sources, made);
        return made.entrySet().stream()
                .map(one -> new LabelDocument(serial, one.getKey(), one.getValue()))
                .toList();
    }

    /** The code that leads to the label's page: its address in capitals. */
    static QrCode code(LabelFacts facts) {
        return QrCode.small(facts.url().toString().toUpperCase(Locale.ROOT));
    }

    private byte[] certificate(LabelSources sources, QrCode code) {
        var issuer = sources.facts().issuer().name();
        return signer.sign(LabelCertificatePdf.of(
                sources,
                code,
                paper -> SignatureField.reserve(paper.writer(), issuer, "Issues this label", clock.instant())));
    }

    private static void pictures(LabelSources sources, QrCode code, Map<LabelDocumentName, byte[]> made) {
        var facts = sources.facts();
        var picture =
                new QrPicture(code, "SHA-256 of label.json: " + sources.digest().hex());
        made.put(LabelDocumentName.QR_PICTURE, picture.png(PIXELS_A_MODULE));
        made.put(LabelDocumentName.QR_DRAWING, picture.svg());
        var label = LabelArtwork.of(facts, code);
        var caption = LabelArtwork.caption(facts);
        made.put(LabelDocumentName.SMALL_ARTWORK_DRAWING, SvgPicture.of(label.printed(SMALL), caption));
        made.put(LabelDocumentName.SMALL_ARTWORK_PICTURE, PngPicture.of(label, DOTS_AN_INCH, caption));
        made.put(LabelDocumentName.ARTWORK_DRAWING, SvgPicture.of(label.printed(MIDDLE), caption));
        made.put(LabelDocumentName.ARTWORK_PICTURE, PngPicture.of(label, DOTS_AN_INCH, caption));
        made.put(LabelDocumentName.LARGE_ARTWORK_DRAWING, SvgPicture.of(label.printed(LARGE), caption));
        made.put(LabelDocumentName.LARGE_ARTWORK_PICTURE, PngPicture.of(label, DOTS_AN_INCH, caption));
    }

    private void seal(LabelSources sources, Map<LabelDocumentName, byte[]> made) {
        var message = SealMaking.seal(sources.facts(), keys.of(KeyRole.LABEL));
        var text = Base45.encode(message);
        var picture = new QrPicture(
                QrCode.dense(text),
                "Offline seal. SHA-256 of label.json: " + sources.digest().hex());
        made.put(LabelDocumentName.SEAL, message);
        made.put(LabelDocumentName.SEAL_TEXT, text.getBytes(US_ASCII));
        made.put(LabelDocumentName.SEAL_PICTURE, picture.png(SEAL_PIXELS_A_MODULE));
        made.put(LabelDocumentName.SEAL_DRAWING, picture.svg());
    }
}
