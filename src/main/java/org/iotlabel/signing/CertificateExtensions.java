package org.iotlabel.signing;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** What our certificates say of a key beyond its name and its time (RFC 5280 section 4.2). */
final class CertificateExtensions {

    /** Signing of documents that people read (RFC 9336 section 3.1). */
    private static final KeyPurposeId DOCUMENT_SIGNING =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    private final URI publicUrl;

    CertificateExtensions(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    void ofEnvelope(X509v3CertificateBuilder to) throws CertIOException {
        to.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        to.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    }

    /** It issues to nobody who issues further. */
    void ofAuthority(X509v3CertificateBuilder to, PublicKey key) throws CertIOException, GeneralSecurityException {
        to.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        to.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        to.addExtension(
                Extension.subjectKeyIdentifier, false, new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
    }

    void ofDocument(X509v3CertificateBuilder to, PublicKey key, PublicKey authority)
            throws CertIOException, GeneralSecurityException {
        var identifiers = new JcaX509ExtensionUtils();
        to.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        to.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        to.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(DOCUMENT_SIGNING));
        to.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
        to.addExtension(Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(authority));
        to.addExtension(Extension.cRLDistributionPoints, false, revocations());
        to.addExtension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(AccessDescription.id_ad_caIssuers, published("/.well-known/ca.cer")));
    }

    private CRLDistPoint revocations() {
        var place = new DistributionPointName(new GeneralNames(published("/.well-known/ca.crl")));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(place, null, null)});
    }

    private GeneralName published(String path) {
        return new GeneralName(
                GeneralName.uniformResourceIdentifier, publicUrl.resolve(path).toString());
    }
}
