package org.iotlabel.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;
import org.iotlabel.signing.Sha256Digest;

/** Checks the signature that stands in a PDF (CMS, RFC 5652; CAdES, ETSI EN 319 122-1). */
final class CmsReading {
    private final Trust trust;
    private final Instant now;

    CmsReading(Trust trust, Instant now) {
        this.trust = trust;
        this.now = now;
    }

    /**
     * The key that made the signature.
     *
     * @param covered the bytes that are signed
     * @param padded the signature in its room
     * @throws Refused BAD_SIGNATURE, UNKNOWN_KEY, NOT_OURS, STATUS_OUTDATED, STATUS_UNAVAILABLE
     */
    TrustedKey verify(byte[] covered, byte[] padded) {
        try {
            var signature = new CMSSignedData(new CMSProcessableByteArray(covered), unpadded(padded));
            var signers = signature.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                throw bad("SEVERAL_SIGNERS");
            }
            var signer = signers.iterator().next();
            var certificate = certificate(signature, signer);
            // Another certificate for the same key would lend the signature another name (RFC 5035).
            if (!named(signer, certificate)) {
                throw bad("OTHER_CERTIFICATE");
            }
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
                throw bad("BAD_SIGNATURE");
            }
            return new CertificateCheck(trust, now).documentKey(certificate);
        } catch (CMSSignerDigestMismatchException e) {
            throw bad("BAD_SIGNATURE");
        } catch (CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | IOException
                | RuntimeException e) {
            throw e instanceof Refused refused ? refused : bad("UNREADABLE");
        }
    }

    /** The signature alone: behind it, up to the end of its room, only zeros may stand. */
    private static byte[] unpadded(byte[] padded) throws IOException {
        try (var stream = new ASN1InputStream(new ByteArrayInputStream(padded), padded.length)) {
            var encoded = stream.readObject().getEncoded("DER");
            var rest = Arrays.copyOfRange(padded, Math.min(encoded.length, padded.length), padded.length);
            for (var one : rest) {
                if (one != 0) {
                    throw bad("HIDDEN_CONTENT");
                }
            }
            return encoded;
        }
    }

    private static X509Certificate certificate(CMSSignedData signature, SignerInformation signer)
            throws GeneralSecurityException, IOException {
        // The library's selectors do not say what they select.
        @SuppressWarnings("unchecked")
        Selector<X509CertificateHolder> signedBy = signer.getSID();
        var found = List.copyOf(signature.getCertificates().getMatches(signedBy));
        if (found.size() != 1) {
            throw bad("NO_CERTIFICATE");
        }
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(found.getFirst().getEncoded()));
    }

    private static boolean named(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        var attributes = signer.getSignedAttributes();
        var attribute = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        var names = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0))
                .getCerts();
        return names.length > 0
                && Arrays.equals(
                        names[0].getCertHash(),
                        Sha256Digest.of(certificate.getEncoded()).bytes());
    }

    private static Refused bad(String detail) {
        return new Refused(Reason.BAD_SIGNATURE, detail, "The signature of the paper does not hold.");
    }
}
