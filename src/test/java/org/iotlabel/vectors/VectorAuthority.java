package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/** The invented issuer's authority for documents that people read: the same bytes each time. */
final class VectorAuthority {
    private static final X500Name NAME = new X500Name("CN=Vectors Authority");
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2046-01-01T00:00:00Z");
    private static final KeyPurposeId DOCUMENT_SIGNING =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    private VectorAuthority() {}

    /** What a certificate says beyond name, key and time. */
    private interface Extensions {
        void to(X509v3CertificateBuilder builder) throws IOException;
    }

    static X509Certificate certificate() {
        return certificate(1, NAME, VectorIssuer.AUTHORITY, VectorIssuer.AUTHORITY, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        });
    }

    /** The certificate of the document key. */
    static X509Certificate document() {
        return document(VectorIssuer.DOCUMENT, VectorIssuer.AUTHORITY);
    }

    /** A certificate for a document key that says it is of our authority, whoever signs it. */
    static X509Certificate document(SeededKey key, SeededKey signer) {
        return certificate(2, new X500Name("CN=Vectors Documents"), key, signer, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(DOCUMENT_SIGNING));
        });
    }

    private static X509Certificate certificate(
            int number, X500Name subject, SeededKey key, SeededKey signer, Extensions extensions) {
        var builder = new JcaX509v3CertificateBuilder(
                NAME,
                BigInteger.valueOf(number),
                Date.from(FROM),
                Date.from(UNTIL),
                subject,
                key.published().publicKey());
        try {
            extensions.to(builder);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer.contentSigner()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] pem() {
        try {
            var lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII))
                    .encodeToString(certificate().getEncoded());
            return ("-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n").getBytes(US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list that counts for a week and does not say since when the keys were lost. */
    static byte[] revocations(Instant from, List<X509Certificate> revoked) {
        return revocations(
                from,
                list -> revoked.forEach(
                        one -> list.addCRLEntry(one.getSerialNumber(), Date.from(from), CRLReason.keyCompromise)));
    }

    /** A list that counts for a week and says since when the key of the document certificate was lost. */
    static byte[] revocations(Instant from, Instant lostAt) {
        return revocations(
                from,
                list -> list.addCRLEntry(
                        document().getSerialNumber(), Date.from(from), CRLReason.keyCompromise, Date.from(lostAt)));
    }

    private static byte[] revocations(Instant from, Consumer<X509v2CRLBuilder> entries) {
        try {
            var list = new JcaX509v2CRLBuilder(certificate().getSubjectX500Principal(), Date.from(from));
            list.setNextUpdate(Date.from(from.plusSeconds(7 * 86_400)));
            entries.accept(list);
            return list.build(VectorIssuer.AUTHORITY.contentSigner()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
