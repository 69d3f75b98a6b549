package org.iotlabel.signing;

import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;

/**
 * Writes the certificates of our keys (RFC 5280): of the scheme's authority, of document keys under it, and for every
 * other key the self-signed envelope that a keystore wants around a public key.
 */
final class KeyCertificates {

    /** An authority must outlive every certificate it gives. */
    private static final Period AUTHORITY_RUNS = Period.ofYears(20);

    private static final Period DOCUMENT_RUNS = Period.ofYears(10);
    private static final int SERIAL_BITS = 159;

    private final Instant from;
    private final CertificateExtensions extensions;

    /**
     * Certificates that begin at this instant.
     *
     * @param publicUrl under which the authority's certificate and revocation list are published
     */
    KeyCertificates(Instant from, URI publicUrl) {
        this.from = from;
        this.extensions = new CertificateExtensions(publicUrl);
    }

    /** The envelope of a key that is published as JWK. */
    X509Certificate envelope(KeyAlias alias, KeyPair keys) {
        return envelope(alias, keys.getPublic(), content -> alias.algorithm().sign(keys.getPrivate(), content));
    }

    /** The same of a key of which there is no handle. */
    X509Certificate envelope(KeyAlias alias, PublicKey key, UnaryOperator<byte[]> signature) {
        var name = nameOf(alias);
        var builder = builder(name, name, key, after(AUTHORITY_RUNS));
        return written(builder, extensions::ofEnvelope, new KeyContentSigner(alias.algorithm(), signature));
    }

    /** The certificate of the authority itself. */
    X509Certificate authority(KeyAlias alias, KeyPair keys) {
        var name = nameOf(alias);
        var builder = builder(name, name, keys.getPublic(), after(AUTHORITY_RUNS));
        return written(builder, to -> extensions.ofAuthority(to, keys.getPublic()), signer(alias, keys));
    }

    /** The certificate of a document key, which never runs longer than the authority's. */
    X509Certificate document(KeyAlias alias, PublicKey key, SigningKey authority) {
        var issuer = authority.chain().getFirst();
        var end = after(DOCUMENT_RUNS);
        var last = issuer.getNotAfter().toInstant();
        var builder = builder(
                nameOf(alias),
                X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
                key,
                end.isAfter(last) ? last : end);
        return written(builder, to -> extensions.ofDocument(to, key, issuer.getPublicKey()), authority.contentSigner());
    }

    private static X500Name nameOf(KeyAlias alias) {
        return new X500Name("CN=Trusted IoT Label %s".formatted(alias));
    }

    private Instant after(Period period) {
        return from.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }

    private X509v3CertificateBuilder builder(X500Name subject, X500Name issuer, PublicKey key, Instant until) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                Date.from(from),
                Date.from(until),
                subject,
                key);
    }

    private static ContentSigner signer(KeyAlias alias, KeyPair keys) {
        return new KeyContentSigner(
                alias.algorithm(), content -> alias.algorithm().sign(keys.getPrivate(), content));
    }

    /** What a kind of certificate says beyond name, key and time. */
    private interface Addition {
        void to(X509v3CertificateBuilder builder) throws CertIOException, GeneralSecurityException;
    }

    private static X509Certificate written(X509v3CertificateBuilder builder, Addition addition, ContentSigner signer) {
        try {
            addition.to(builder);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (CertIOException | GeneralSecurityException e) {
            throw new IllegalStateException("A key of ours fits into a certificate", e);
        }
    }
}
