package org.iotlabel.statuslist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.JwsMedia;
import org.iotlabel.signing.JwsVerifier;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.NotCanonical;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.SignatureRefused;
import org.iotlabel.statuslist.StatusListRefused.Reason;

/**
 * Reads signed lists as a stranger does: without database, server or clock of its own. Where a method returns, the list is
 * one of the issuer's, the one that was asked for, and counts at the instant given.
 */
public final class StatusListReader {
    private final PublicKeys keys;
    private final String issuer;

    /**
     * A reader for the lists of one issuer.
     *
     * @param keys of which those in the role STATUS count
     * @param issuer the DID that must stand in the lists: that of whoever signed the credential
     */
    public StatusListReader(PublicKeys keys, String issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    /**
     * Reads a Token Status List (section 8.3).
     *
     * @param jwt the compact JWS
     * @param uri the address that the credential names
     * @throws StatusListRefused with the first check that failed
     */
    public TokenStatusList token(byte[] jwt, URI uri, Instant now) {
        var claims = payload(jwt, TokenClaims.MEDIA);
        require(claims.path("iss").asText().equals(issuer), Reason.OTHER_ISSUER);
        require(claims.path("sub").asText().equals(uri.toString()), Reason.OTHER_LIST);
        var period = ListPeriod.ofToken(claims);
        period.require(now);
        return TokenStatusList.of(claims.path("status_list"), period);
    }

    /**
     * Reads a Bitstring Status List (section 3.2).
     *
     * @param jwt the compact JWS
     * @param uri the address that the credential names for this purpose
     * @throws StatusListRefused with the first check that failed
     */
    public BitstringStatusList credential(byte[] jwt, URI uri, StatusPurpose purpose, Instant now) {
        var credential = payload(jwt, BitstringCredential.MEDIA);
        require(isList(credential.path("type")), Reason.WRONG_TYPE);
        require(issuerOf(credential).equals(issuer), Reason.OTHER_ISSUER);
        require(credential.path("id").asText().equals(uri.toString()), Reason.OTHER_LIST);
        var subject = credential.path("credentialSubject");
        require(subject.path("type").asText().equals(BitstringCredential.SUBJECT_TYPE), Reason.MALFORMED);
        require(subject.path("statusPurpose").asText().equals(purpose.toString()), Reason.WRONG_PURPOSE);
        var period = ListPeriod.ofCredential(credential);
        period.require(now);
        return BitstringStatusList.of(subject.path("encodedList"), period);
    }

    private JsonNode payload(byte[] jwt, JwsMedia media) {
        try {
            // Whatever is not ASCII is no part of a JWS, and is refused as such.
            var compact = new String(jwt, ISO_8859_1);
            return CanonicalJson.read(JwsVerifier.verify(compact, media.typ(), keys, KeyRole.STATUS));
        } catch (SignatureRefused e) {
            throw new StatusListRefused(Reason.of(e.reason()));
        } catch (NotCanonical e) {
            throw new StatusListRefused(Reason.MALFORMED);
        }
    }

    private static boolean isList(JsonNode types) {
        for (var type : types) {
            if (type.asText().equals(BitstringCredential.TYPE)) {
                return true;
            }
        }
        return false;
    }

    /** An issuer is a DID, or an object that has it as its identifier (VC Data Model 2.0 section 4.7). */
    private static String issuerOf(JsonNode credential) {
        var issuer = credential.path("issuer");
        return issuer.isObject() ? issuer.path("id").asText() : issuer.asText();
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new StatusListRefused(otherwise);
        }
    }
}
