package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token in every form, by which a form of ours is told from one that another site sends in somebody's name: HMAC over
 * the person, by a key of the platform. It needs no cookie, and a form that stayed open while a session ended can still be
 * sent after signing in again.
 */
@ApplicationScoped
class FormTokens {
    private static final String ALGORITHM = "HmacSHA256";

    private final PortalConfig config;

    FormTokens(PortalConfig config) {
        this.config = config;
    }

    String of(UUID principal) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(config.secret().orElseThrow().getBytes(UTF_8), ALGORITHM));
            var made = mac.doFinal(("form of " + principal).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Compared in constant time. */
    boolean isOf(UUID principal, String token) {
        return MessageDigest.isEqual(of(principal).getBytes(UTF_8), token.getBytes(UTF_8));
    }
}
