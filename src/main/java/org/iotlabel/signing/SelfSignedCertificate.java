package org.iotlabel.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The envelope that PKCS#12 wants around a public key (RFC 5280). Nobody is asked to trust it: what is published of a
 * key is its JWK.
 */
final class SelfSignedCertificate {

    private static final Period VALIDITY = Period.ofYears(20);
    private static final int SERIAL_BITS = 159;

    private SelfSignedCertificate() {}

    static X509Certificate of(KeyPair keys, String commonName, Instant from) {
        var name = new X500Name("CN=" + commonName);
        var until = from.atOffset(ZoneOffset.UTC).plus(VALIDITY).toInstant();
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                    Date.from(from),
                    Date.from(until),
                    name,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("A fresh EC key can sign its own certificate", e);
        }
    }
}
