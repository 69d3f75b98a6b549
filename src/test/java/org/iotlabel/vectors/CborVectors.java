package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.vectors.Expected.unopened;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.cose.Base45;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.VerdictCode;

/**
 * Seals in another form of CBOR than the one deterministic form (RFC 8949 section 4.2.1): two readers could find different
 * things in them, or the same seal would have many texts. Where it is the content, it is signed rightly.
 */
final class CborVectors {
    private static final int MAP = 0xA0;
    private static final int OPEN_MAP = 0xBF;
    private static final int OPEN_LIST = 0x9F;
    private static final int STOP = 0xFF;
    private static final int ONE_BYTE = 24;
    private static final int TWO_BYTES = 0x59;

    private CborVectors() {}

    static Stream<Vector> all() {
        return Stream.of(contents(), envelopes()).flatMap(part -> part);
    }

    private static Stream<Vector> contents() {
        var claims = VectorSeal.claims();
        var twice = new ArrayList<>(claims.subList(0, 2));
        twice.addAll(claims);
        var swapped = new ArrayList<>(claims.subList(2, 4));
        swapped.addAll(claims.subList(0, 2));
        swapped.addAll(claims.subList(4, claims.size()));
        var longer = new ArrayList<>(claims);
        longer.set(0, new byte[] {ONE_BYTE, 1});
        var header = new ArrayList<>(VectorSeal.header());
        header.addAll(0, header.subList(0, 2).stream().toList());
        return Stream.of(
                malformed("claim-twice", "A claim stands twice.", VectorSeal.over(map(twice)), "DUPLICATE_KEY"),
                malformed(
                        "header-twice",
                        "Its header names its algorithm twice.",
                        VectorSeal.under(map(header)),
                        "DUPLICATE_KEY"),
                malformed(
                        "claims-in-another-order",
                        "Its claims stand in another order.",
                        VectorSeal.over(map(swapped)),
                        "NOT_DETERMINISTIC"),
                malformed(
                        "long-number",
                        "A small number is written long.",
                        VectorSeal.over(map(longer)),
                        "NOT_DETERMINISTIC"),
                malformed(
                        "claims-without-length",
                        "Its claims end with a mark and have no length.",
                        VectorSeal.over(open(claims)),
                        "NOT_DETERMINISTIC"));
    }

    private static Stream<Vector> envelopes() {
        var good = VectorSeal.of(VectorLabel.facts());
        var unreadable = unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "NOT_SIGN1");
        return Stream.of(
                malformed(
                        "list-without-length",
                        "The list around it ends with a mark.",
                        stopped(good),
                        "NOT_DETERMINISTIC"),
                malformed(
                        "long-length",
                        "The length of its header is written long.",
                        longLength(good),
                        "NOT_DETERMINISTIC"),
                Vector.of(
                                "seal/another-tag",
                                "Its tag says that it is a COSE_Mac0 (17).",
                                "label.cose.txt",
                                Base45.encode(tagged(good)).getBytes(UTF_8),
                                unreadable)
                        .beside("label.jwt", VectorLabel.jwt()),
                Vector.of(
                                "seal/without-tag",
                                "It has no tag.",
                                "label.cose.txt",
                                Base45.encode(tail(good, 1)).getBytes(UTF_8),
                                unreadable)
                        .beside("label.jwt", VectorLabel.jwt()));
    }

    private static Vector malformed(String id, String description, byte[] seal, String detail) {
        return Vector.of(
                        "seal/" + id,
                        description,
                        "label.cose",
                        seal,
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.MALFORMED, detail))
                .beside("label.jwt", VectorLabel.jwt());
    }

    private static byte[] map(List<byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(MAP + parts.size() / 2);
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static byte[] open(List<byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(OPEN_MAP);
        parts.forEach(bytes::writeBytes);
        bytes.write(STOP);
        return bytes.toByteArray();
    }

    /** Tag, list, then the header as bytes with a length in one byte. */
    private static byte[] longLength(byte[] seal) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(seal, 0, 2);
        bytes.write(TWO_BYTES);
        bytes.write(0);
        bytes.writeBytes(tail(seal, 3));
        return bytes.toByteArray();
    }

    private static byte[] stopped(byte[] seal) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(seal[0]);
        bytes.write(OPEN_LIST);
        bytes.writeBytes(tail(seal, 2));
        bytes.write(STOP);
        return bytes.toByteArray();
    }

    private static byte[] tagged(byte[] seal) {
        var other = seal.clone();
        other[0]--;
        return other;
    }

    private static byte[] tail(byte[] seal, int from) {
        return Arrays.copyOfRange(seal, from, seal.length);
    }
}
