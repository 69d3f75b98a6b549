package org.iotlabel.verifier;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
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
     * The key of the certificate. One that was revoked is a key that was lost: the public log may show that the paper is older.
     *
     * @throws Refused NOT_OURS, UNKNOWN_KEY, STATUS_OUTDATED, STATUS_UNAVAILABLE
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
        var revoked = Optional.ofNullable(revocations(authority).getRevokedCertificate(certificate));
        var published = PublishedKey.of(KeyRole.DOCUMENT, SignatureAlgorithm.ES256, certificate.getPublicKey());
        var key = trust.key(KeyRole.DOCUMENT, published.kid())
                .orElseThrow(() -> new Refused(
                        Reason.UNKNOWN_KEY, "The paper was signed with a key that the scheme does not publish."));
        return revoked.map(CertificateCheck::since).map(key::lostSince).orElse(key);
    }

    /** Since when the key may be somebody else's; a list that does not say it says it of all that the key ever signed. */
    private static Instant since(X509CRLEntry entry) {
        var encoded = entry.getExtensionValue(Extension.invalidityDate.getId());
        try {
            return encoded == null
                    ? Instant.EPOCH
                    : ASN1GeneralizedTime.getInstance(
                                    ASN1OctetString.getInstance(encoded).getOctets())
                            .getDate()
                            .toInstant();
        } catch (ParseException | IllegalArgumentException e) {
            return Instant.EPOCH;
        }
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

    /** The newest list of the authority, which still counts. */
    private X509CRL revocations(X509Certificate authority) {
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
        return list.get();
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
