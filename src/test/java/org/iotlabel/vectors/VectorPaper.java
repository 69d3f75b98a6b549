package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.HexFormat;
import java.util.List;
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
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.iotlabel.signing.Sha256Digest;

/** The smallest PDF that any reader opens and that carries a label, signed by whomever a vector likes. */
final class VectorPaper {
    private static final int ROOM = 2_400;
    private static final String HOLE = "<" + "0".repeat(2 * ROOM) + ">";
    private static final String RANGES = "[0 000000 000000 000000]";

    private final StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    private final List<Integer> places = new ArrayList<>();

    private VectorPaper() {}

    /** Signed by the issuer's document key. */
    static byte[] of(String facts, String jwt) {
        return of(facts, jwt, VectorIssuer.DOCUMENT, VectorAuthority.document());
    }

    static byte[] of(String facts, String jwt, SeededKey key, X509Certificate certificate) {
        return new VectorPaper().written(facts, jwt, key, certificate);
    }

    /** A sheet that nobody signed, with nothing but a code on it. */
    static byte[] unsigned(String code) {
        var paper = new VectorPaper();
        paper.object("<< /Type /Catalog /Pages 2 0 R >>");
        paper.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        paper.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> >>");
        paper.stream("", VectorPictures.drawn(code, 200));
        paper.end();
        return paper.pdf.toString().getBytes(ISO_8859_1);
    }

    private byte[] written(String facts, String jwt, SeededKey key, X509Certificate certificate) {
        object("<< /Type /Catalog /Pages 2 0 R /AF [6 0 R 8 0 R] /Names << /EmbeddedFiles << /Names "
                + "[(label.json) 6 0 R (label.jwt) 8 0 R] >> >> /AcroForm << /SigFlags 3 /Fields [10 0 R] >> >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Annots [10 0 R] "
                + "/Resources << /Font << /F 5 0 R >> >> >>");
        stream("", "BT /F 12 Tf 20 50 Td (Label 4K7M-2QWX-Y, for tests only) Tj ET");
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        attachment("label.json", 7, facts);
        attachment("label.jwt", 9, jwt);
        object("<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /Rect [0 0 0 0] /F 132 /P 3 0 R /V 11 0 R >>");
        object("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange " + RANGES
                + " /Contents " + HOLE + " >>");
        end();
        return signed(pdf.toString(), key, certificate);
    }

    private void object(String content) {
        places.add(pdf.length());
        pdf.append(places.size()).append(" 0 obj\n").append(content).append("\nendobj\n");
    }

    private void stream(String members, String content) {
        object("<< " + members + "/Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }

    private void attachment(String name, int stream, String content) {
        object("<< /Type /Filespec /F (" + name + ") /UF (" + name + ") /AFRelationship /Data /EF << /F " + stream
                + " 0 R >> >>");
        stream("/Type /EmbeddedFile ", new String(content.getBytes(UTF_8), ISO_8859_1));
    }

    private void end() {
        var table = pdf.length();
        pdf.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer\n<< /Size ").append(places.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        pdf.append(table).append("\n%%EOF\n");
    }

    private static byte[] signed(String open, SeededKey key, X509Certificate certificate) {
        var hole = open.indexOf(HOLE);
        var after = hole + HOLE.length();
        var text = open.replace(RANGES, "[0 %06d %06d %06d]".formatted(hole, after, open.length() - after));
        var covered = (text.substring(0, hole) + text.substring(after)).getBytes(ISO_8859_1);
        var hex = HexFormat.of().formatHex(cms(covered, key, certificate));
        return (text.substring(0, hole) + "<" + hex + "0".repeat(2 * ROOM - hex.length()) + ">" + text.substring(after))
                .getBytes(ISO_8859_1);
    }

    /** A signature after ETSI EN 319 142-1 section 6.3, whose attributes say no time. */
    private static byte[] cms(byte[] content, SeededKey key, X509Certificate certificate) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(attributes(certificate))
                    .build(key.contentSigner(), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate, VectorAuthority.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CMSAttributeTableGenerator attributes(X509Certificate certificate) throws GeneralSecurityException {
        var named = new SigningCertificateV2(
                new ESSCertIDv2(Sha256Digest.of(certificate.getEncoded()).bytes()));
        return parameters -> {
            var attributes = new Hashtable<ASN1ObjectIdentifier, Attribute>();
            var type = Objects.requireNonNull(parameters.get(CMSAttributeTableGenerator.CONTENT_TYPE));
            var digest = Objects.requireNonNull(parameters.get(CMSAttributeTableGenerator.DIGEST));
            put(attributes, CMSAttributes.contentType, (ASN1Encodable) type);
            put(attributes, CMSAttributes.messageDigest, new DEROctetString((byte[]) digest));
            put(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2, named);
            return new AttributeTable(attributes);
        };
    }

    private static void put(
            Hashtable<ASN1ObjectIdentifier, Attribute> attributes, ASN1ObjectIdentifier kind, ASN1Encodable value) {
        attributes.put(kind, new Attribute(kind, new DERSet(value)));
    }
}
