package org.iotlabel.statuslist;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.JwsMedia;
import org.iotlabel.signing.JwsSigner;
import org.iotlabel.signing.KeyRole;

/** Signs a list in all its forms with the present key of the role STATUS. */
@ApplicationScoped
class StatusListSigning {
    private final JwsSigner signer;
    private final StatusListConfig config;
    private final URI publicUrl;

    StatusListSigning(
            JwsSigner signer, StatusListConfig config, @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.signer = signer;
        this.config = config;
        this.publicUrl = publicUrl;
    }

    SignedStatusList sign(int list, StatusBits bits, Instant now) {
        var name = new StatusListName(DidWeb.of(publicUrl), new StatusAddresses(publicUrl), list);
        var term = StatusListTerm.of(now, config);
        var kid = kid();
        var credentials = new EnumMap<StatusPurpose, StatusDocument>(StatusPurpose.class);
        for (var purpose : StatusPurpose.values()) {
            credentials.put(
                    purpose, sign(BitstringCredential.MEDIA, BitstringCredential.of(name, purpose, bits, term)));
        }
        return new SignedStatusList(sign(TokenClaims.MEDIA, TokenClaims.of(name, bits, term)), credentials, term, kid);
    }

    /** The name of the key that signs lists now. */
    String kid() {
        return signer.kid(KeyRole.STATUS);
    }

    private StatusDocument sign(JwsMedia media, Record content) {
        var payload = CanonicalJson.of(content).bytes();
        return StatusDocument.of(signer.sign(signer.prepare(KeyRole.STATUS, media, payload)));
    }
}
