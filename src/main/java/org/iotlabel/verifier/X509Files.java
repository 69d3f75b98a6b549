package org.iotlabel.verifier;

import java.io.ByteArrayInputStream;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Certificates and revocation lists, in DER or PEM. */
final class X509Files {
    private X509Files() {}

    static FileKind kindOf(byte[] content) {
        if (!certificates(content).isEmpty()) {
            return FileKind.CERTIFICATE;
        }
        return revocations(content).isPresent() ? FileKind.REVOCATIONS : FileKind.UNKNOWN;
    }

    static List<X509Certificate> certificates(byte[] content) {
        try {
            return factory().generateCertificates(new ByteArrayInputStream(content)).stream()
                    .flatMap(one -> one instanceof X509Certificate x509 ? Stream.of(x509) : Stream.empty())
                    .toList();
        } catch (CertificateException e) {
            return List.of();
        }
    }

    static Optional<X509CRL> revocations(byte[] content) {
        try {
            return factory().generateCRL(new ByteArrayInputStream(content)) instanceof X509CRL list
                    ? Optional.of(list)
                    : Optional.empty();
        } catch (CRLException | CertificateException e) {
            return Optional.empty();
        }
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }
}
