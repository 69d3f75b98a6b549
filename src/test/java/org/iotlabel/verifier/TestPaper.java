package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Hashtable;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SigningKey;

/** The smallest PDF that carries a label, signed by whomever a test likes. */
final class TestPaper {
    private static final int ROOM = 8_000;
    private static final String PLACE = "<" + "0".repeat(2 * ROOM) + ">";
    private static final String RANGES = "[0 9999999999 9999999999 9999999999]";

    /** Who signs: a signer and the certificates that come along. */
    record Hand(ContentSigner signer, List<X509Certificate> chain) {}

    private TestPaper() {}

    static byte[] signed(String facts, String jwt) {
        return signed(facts, jwt, documentKey());
    }

    static Hand documentKey() {
        return hand(VerifierFixture.KEYS.of(KeyRole.DOCUMENT));
    }

    static Hand hand(SigningKey key) {
        return new Hand(key.contentSigner(), key.chain());
    }

    static byte[] signed(String facts, String jwt, Hand hand) {
        var out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n");
        stream(out, facts);
        stream(out, jwt);
        write(
                out,
                "9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange " + RANGES
                        + " /Contents " + PLACE + " >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
        var text = out.toString(ISO_8859_1);
        var hole = text.indexOf(PLACE);
        var after = hole + PLACE.length();
        var ranges = "[0 %d %d %d]".formatted(hole, after, text.length() - after);
        text = text.replace(RANGES, ranges + " ".repeat(RANGES.length() - ranges.length()));
        var covered = (text.substring(0, hole) + text.substring(after)).getBytes(ISO_8859_1);
        var hex = HexFormat.of().formatHex(cms(covered, hand));
        return (text.substring(0, hole) + "<" + hex + "0".repeat(2 * ROOM - hex.length()) + ">" + text.substring(after))
                .getBytes(ISO_8859_1);
    }

    private static void stream(ByteArrayOutputStream out, String content) {
        var packed = TestLists.zlib(content.getBytes(UTF_8));
        write(out, "2 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n");
        out.writeBytes(packed);
        write(out, "\nendstream\nendobj\n");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(ISO_8859_1));
    }

    private static byte[] cms(byte[] content, Hand hand) {
        try {
            var certificate = hand.chain().getFirst();
            var signing = new SigningCertificateV2(
                    new ESSCertIDv2(Sha256Digest.of(certificate.getEncoded()).bytes()));
            var attributes = new Hashtable<ASN1ObjectIdentifier, Attribute>();
            attributes.put(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signing)));
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(
                                    new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                            .build(hand.signer(), certificate));
            generator.addCertificates(new JcaCertStore(hand.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
