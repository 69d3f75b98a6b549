package org.iotlabel.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.iotlabel.signing.KeyRole;

/** Revocation lists of the test keystore's authority. */
final class TestRevocations {
    private TestRevocations() {}

    static X509CRL of(Instant from, List<X509Certificate> revoked) {
        var authority = VerifierFixture.KEYS.of(KeyRole.AUTHORITY);
        var list = new JcaX509v2CRLBuilder(authority.chain().getFirst().getSubjectX500Principal(), Date.from(from));
        list.setNextUpdate(Date.from(from.plus(Duration.ofDays(7))));
        revoked.forEach(one -> list.addCRLEntry(one.getSerialNumber(), Date.from(from), CRLReason.keyCompromise));
        try {
            var encoded = list.build(authority.contentSigner()).getEncoded();
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
