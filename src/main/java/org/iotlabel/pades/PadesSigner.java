package org.iotlabel.pades;

import jakarta.inject.Singleton;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SigningKey;
import org.iotlabel.signing.SigningKeys;

/** Signs PDF documents with the document key: PAdES B-B, or B-T where a time stamp authority is configured. */
@Singleton
public final class PadesSigner {
    private final SigningKeys keys;
    private final TimeStamps stamps;

    PadesSigner(SigningKeys keys, TimeStamps stamps) {
        this.keys = keys;
        this.stamps = stamps;
    }

    /**
     * Signs all of the document, in the room that {@link SignatureField#reserve} left.
     *
     * @throws IllegalArgumentException where none was left
     * @throws TimeStampMissing where the time stamp authority does not answer as it must
     */
    public byte[] sign(byte[] reserved) {
        return sign(reserved, keys.of(KeyRole.DOCUMENT));
    }

    /** The same with a certain document key, so that the caller knows which one it was. */
    public byte[] sign(byte[] reserved, SigningKey key) {
        var ranges = new SignedRanges(reserved);
        var signature = CmsSignature.of(ranges.covered(), key);
        return ranges.with(CmsSignature.encoded(stamps.over(signature)));
    }
}
