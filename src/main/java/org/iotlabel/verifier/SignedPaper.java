package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * The label's own files inside a PDF. It is only asked once the scheme's own signature over the whole file holds, so the
 * bytes are those that we wrote; no PDF library has a say in what they mean.
 *
 * @param credential the {@code label.jwt} inside
 * @param facts the digest of the {@code label.json} inside
 */
record SignedPaper(String credential, Sha256Digest facts) {
    private static final String NOTHING = "The paper does not hold exactly one label.json and one label.jwt.";

    static SignedPaper of(byte[] pdf) {
        List<String> credentials = new ArrayList<>();
        List<Sha256Digest> facts = new ArrayList<>();
        for (var content : new PdfStreams(pdf).contents()) {
            switch (FileKind.of(content)) {
                case CREDENTIAL -> credentials.add(new String(content, US_ASCII).strip());
                case FACTS -> facts.add(CanonicalJson.parse(content).digest());
                case SEAL,
                        TEXT,
                        PAPER,
                        PICTURE,
                        BUNDLE,
                        JWKS,
                        DID,
                        CERTIFICATE,
                        REVOCATIONS,
                        STATUS_LIST,
                        LOG_KEY,
                        LOG_PROOF,
                        BASELINE,
                        DRAWING,
                        OTHER,
                        UNKNOWN -> {}
            }
        }
        if (credentials.size() != 1 || facts.size() != 1) {
            throw new Refused(Reason.MALFORMED, "NO_ATTACHMENTS", NOTHING);
        }
        return new SignedPaper(credentials.getFirst(), facts.getFirst());
    }
}
