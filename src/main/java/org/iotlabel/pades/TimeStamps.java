package org.iotlabel.pades;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import org.iotlabel.signing.Sha256Digest;

/** Has somebody else say when a signature was made (RFC 3161; ETSI EN 319 122-1 section 5.3). */
@Singleton
final class TimeStamps {
    private static final int LARGEST = 64 * 1024;
    private static final int NONCE_BITS = 64;

    private final PadesConfig config;
    private final HttpClient http;
    private final SecureRandom random = new SecureRandom();

    TimeStamps(PadesConfig config) {
        this.config = config;
        this.http = HttpClient.newBuilder()
                .connectTimeout(config.tsaTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * The signature with a time stamp over it, or as it is where no authority is configured.
     *
     * @throws TimeStampMissing where the authority does not answer as it must
     */
    CMSSignedData over(CMSSignedData signature) {
        return config.tsaUrl().map(url -> stamped(signature, url)).orElse(signature);
    }

    private CMSSignedData stamped(CMSSignedData signature, URI url) {
        var signer = CmsSignature.signer(signature);
        var token = token(Sha256Digest.of(signer.getSignature()), url);
        var stamp = new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token.toCMSSignedData().toASN1Structure()));
        var stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(stamp)));
        return CMSSignedData.replaceSigners(signature, new SignerInformationStore(List.of(stamped)));
    }

    private TimeStampToken token(Sha256Digest digest, URI url) {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var request = generator.generate(
                    NISTObjectIdentifiers.id_sha256, digest.bytes(), new BigInteger(NONCE_BITS, random));
            var response = new TimeStampResponse(ask(request, url));
            response.validate(request);
            return checked(Optional.ofNullable(response.getTimeStampToken())
                    .orElseThrow(() -> new TimeStampMissing("it was refused: " + response.getStatusString())));
        } catch (IOException | TSPException e) {
            throw new TimeStampMissing("the answer of " + url.getHost() + " is of no use", e);
        }
    }

    private byte[] ask(TimeStampRequest request, URI url) throws IOException {
        var question = HttpRequest.newBuilder(url)
                .timeout(config.tsaTimeout())
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        try {
            var answer = http.send(question, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(LARGEST + 1);
                if (answer.statusCode() != 200 || bytes.length > LARGEST) {
                    throw new TimeStampMissing(url.getHost() + " answered " + answer.statusCode());
                }
                return bytes;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeStampMissing("the wait was interrupted", e);
        }
    }

    /** The stamp's own signature must hold with the certificate in it, whoever may trust that one. */
    private static TimeStampToken checked(TimeStampToken token) throws TSPException {
        // The library's selectors do not say what they select.
        @SuppressWarnings("unchecked")
        Selector<X509CertificateHolder> signer = token.getSID();
        var certificate = token.getCertificates().getMatches(signer).stream()
                .findFirst()
                .orElseThrow(() -> new TimeStampMissing("it has no certificate"));
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return token;
        } catch (OperatorCreationException | CertificateException e) {
            throw new TimeStampMissing("its certificate is of no use", e);
        }
    }
}
