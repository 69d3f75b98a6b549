package org.iotlabel.pades;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.util.Hashtable;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SigningKey;

/**
 * A detached CMS signature as PAdES wants it (ETSI EN 319 142-1 section 6.3): three signed attributes, among them the digest
 * of the signer's certificate (RFC 5035), and none with the time, which the PDF has.
 */
final class CmsSignature {
    private CmsSignature() {}

    /** Signs the content with the key and encloses its certificates. */
    static CMSSignedData of(byte[] content, SigningKey key) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(attributes(key))
                    .build(key.contentSigner(), key.chain().getFirst());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer);
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new CMSProcessableByteArray(content), false);
        } catch (CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException("The document key cannot sign", e);
        }
    }

    private static CMSAttributeTableGenerator attributes(SigningKey key) throws CertificateEncodingException {
        var certificate = Sha256Digest.of(key.chain().getFirst().getEncoded());
        var signing = new SigningCertificateV2(new ESSCertIDv2(certificate.bytes()));
        return parameters -> {
            var attributes = new Hashtable<ASN1ObjectIdentifier, Attribute>();
            var type = Objects.requireNonNull(parameters.get(CMSAttributeTableGenerator.CONTENT_TYPE));
            var digest = Objects.requireNonNull(parameters.get(CMSAttributeTableGenerator.DIGEST));
            put(attributes, CMSAttributes.contentType, (ASN1Encodable) type);
            put(attributes, CMSAttributes.messageDigest, new DEROctetString((byte[]) digest));
            put(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2, signing);
            return new AttributeTable(attributes);
        };
    }

    private static void put(
            Hashtable<ASN1ObjectIdentifier, Attribute> attributes, ASN1ObjectIdentifier kind, ASN1Encodable value) {
        attributes.put(kind, new Attribute(kind, new DERSet(value)));
    }

    /** The bytes of a signature, with a time stamp over it where there is one. */
    static byte[] encoded(CMSSignedData signature) {
        try {
            return signature.toASN1Structure().getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
    }

    static SignerInformation signer(CMSSignedData signature) {
        return signature.getSignerInfos().getSigners().iterator().next();
    }
}
