package org.iotlabel.verifier;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.SignatureAlgorithm;

/** Whether a certificate is one that the scheme's own authority gave to a key that signs documents for people. */
final class CertificateCheck {
    private static final String DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";
    private static final int DIGITAL_SIGNATURE = 0;

    private final Trust trust;
    private final Instant now;

    CertificateCheck(Trust trust, Instant now) {
        this.trust = trust;
        this.now = now;
    }

    /**
     * The key of the certificate.
     *
     * @throws Refused NOT_OURS, KEY_COMPROMISED, UNKNOWN_KEY
     */
    TrustedKey documentKey(X509Certificate certificate) throws GeneralSecurityException {
        // Anybody can make a certificate with our name on it; only our authority can sign it.
        var authority = trust.authorities().stream()
                .filter(one -> isIssuedBy(certificate, one))
                .findAny()
                .orElseThrow(() ->
                        new Refused(Reason.NOT_OURS, "OTHER_AUTHORITY", "The paper was signed by somebody else."));
        // A certificate of ours for another purpose, or the authority's own.
        Refused.require(
                isForDocuments(certificate),
                Reason.NOT_OURS,
                "The paper was signed with a certificate that is not for documents.");
        requireNotRevoked(certificate, authority);
        var published = PublishedKey.of(KeyRole.DOCUMENT, SignatureAlgorithm.ES256, certificate.getPublicKey());
        return trust.key(KeyRole.DOCUMENT, published.kid())
                .orElseThrow(() -> new Refused(
                        Reason.UNKNOWN_KEY, "The paper was signed with a key that the scheme does not publish."));
    }

    private static boolean isIssuedBy(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal())
                    && authority.getBasicConstraints() >= 0;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean isForDocuments(X509Certificate certificate) throws GeneralSecurityException {
        var usage = certificate.getKeyUsage();
        var purposes = certificate.getExtendedKeyUsage();
        return certificate.getBasicConstraints() < 0
                && usage != null
                && usage[DIGITAL_SIGNATURE]
                && purposes != null
                && purposes.contains(DOCUMENT_SIGNING);
    }

    private void requireNotRevoked(X509Certificate certificate, X509Certificate authority) {
        var list = trust.revocations().stream()
                .filter(one -> isSignedBy(one, authority))
                .max(Comparator.comparing(X509CRL::getThisUpdate));
        if (list.isEmpty()) {
            throw new Refused(
                    Reason.STATUS_UNAVAILABLE,
                    "NO_REVOCATION_LIST",
                    "Whether the certificate of the paper still counts cannot be found out.");
        }
        // An old list from before the loss of the key would hide it.
        var end = list.get().getNextUpdate();
        if (end == null || end.toInstant().isBefore(now)) {
            throw new Refused(
                    Reason.STATUS_OUTDATED, "OLD_REVOCATION_LIST", "The list of revoked certificates is too old.");
        }
        if (list.get().isRevoked(certificate)) {
            throw new Refused(
                    Reason.KEY_COMPROMISED, "REVOKED_CERTIFICATE", "The certificate of the paper was revoked.");
        }
    }

    private static boolean isSignedBy(X509CRL list, X509Certificate authority) {
        try {
            list.verify(authority.getPublicKey());
            return list.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
