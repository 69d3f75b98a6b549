package org.iotlabel.keys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Certificates as text (RFC 7468 section 5), one after the other. */
final class CertificatePem {

    private static final int LINE = 64;

    private CertificatePem() {}

    static String of(List<X509Certificate> chain) {
        return chain.stream().map(CertificatePem::of).collect(Collectors.joining());
    }

    static String of(X509Certificate certificate) {
        var base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        return "-----BEGIN CERTIFICATE-----\n" + base64.encodeToString(der(certificate))
                + "\n-----END CERTIFICATE-----\n";
    }

    static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate of ours has an encoding", e);
        }
    }

    static List<X509Certificate> parse(String text) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new IllegalStateException("A recorded certificate can be read again", e);
        }
    }
}
