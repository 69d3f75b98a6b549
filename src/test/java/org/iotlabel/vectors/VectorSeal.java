package org.iotlabel.vectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iotlabel.cose.CborItem;
import org.iotlabel.cose.CborItem.Bytes;
import org.iotlabel.cose.CborItem.Items;
import org.iotlabel.cose.CborItem.Members;
import org.iotlabel.cose.CborItem.Number;
import org.iotlabel.cose.CborItem.Tagged;
import org.iotlabel.cose.CborItem.Text;
import org.iotlabel.scheme.Grade;
import org.iotlabel.signing.CanonicalJson;

/** Offline seals, written from {@code docs/seal.md} and RFC 9052, and not by the code that writes ours. */
final class VectorSeal {
    private static final String TYPE = "application/vnd.iotlabel+cwt";
    private static final long LABEL = -65537L;
    private static final Members NOTHING = new Members(Map.of());

    private VectorSeal() {}

    static byte[] of(ObjectNode facts) {
        return of(facts, VectorIssuer.LABEL, facts.at("/level/number").asInt());
    }

    static byte[] of(ObjectNode facts, SeededKey key, int level) {
        return signed(header(key), claims(facts, level), key);
    }

    /** A seal that says something else than the facts in one of the scheme's own claims. */
    static byte[] claiming(ObjectNode facts, long claim, CborItem value) {
        var claims =
                new TreeMap<>(claims(facts, facts.at("/level/number").asInt()).members());
        var label = new TreeMap<>(((Members) claims.get(LABEL)).members());
        label.put(claim, value);
        claims.put(LABEL, new Members(label));
        return signed(header(VectorIssuer.LABEL), new Members(claims), VectorIssuer.LABEL);
    }

    /** A good seal but for one more member in its protected header. */
    static byte[] with(ObjectNode facts, long member, CborItem value) {
        var header = new TreeMap<>(header(VectorIssuer.LABEL).members());
        header.put(member, value);
        return signed(
                new Members(header), claims(facts, facts.at("/level/number").asInt()), VectorIssuer.LABEL);
    }

    /** The claims of the good seal, one by one in their order, each as the bytes of its key and of its value. */
    static List<byte[]> claims() {
        var facts = VectorLabel.facts();
        return parts(claims(facts, facts.at("/level/number").asInt()));
    }

    /** The members of the good header in the same way. */
    static List<byte[]> header() {
        return parts(header(VectorIssuer.LABEL));
    }

    /** In the order of the bytes of their keys (RFC 8949 section 4.2.1): numbers from 0 up, then those below it. */
    private static List<byte[]> parts(Members members) {
        return members.members().keySet().stream()
                .sorted(Comparator.<Long, Boolean>comparing(key -> key < 0).thenComparing(Math::abs))
                .flatMap(key -> Stream.of(new Number(key), members.members().get(key)))
                .map(CborItem::bytes)
                .toList();
    }

    private static Members header(SeededKey key) {
        var kid = Base64.getUrlDecoder().decode(key.kid());
        return new Members(Map.<Long, CborItem>of(1L, new Number(-7), 4L, new Bytes(kid), 16L, new Text(TYPE)));
    }

    /** A seal over claims in any form, signed rightly. */
    static byte[] over(byte[] claims) {
        return signed(header(VectorIssuer.LABEL).bytes(), claims, VectorIssuer.LABEL);
    }

    /** A seal with a header in any form, signed rightly. */
    static byte[] under(byte[] header) {
        var facts = VectorLabel.facts();
        var claims = claims(facts, facts.at("/level/number").asInt());
        return signed(header, claims.bytes(), VectorIssuer.LABEL);
    }

    private static byte[] signed(Members header, Members claims, SeededKey key) {
        return signed(header.bytes(), claims.bytes(), key);
    }

    private static byte[] signed(byte[] header, byte[] claims, SeededKey key) {
        var protectedHeader = new Bytes(header);
        var payload = new Bytes(claims);
        var structure = new Items(List.of(new Text("Signature1"), protectedHeader, new Bytes(new byte[0]), payload));
        var signature = new Bytes(key.sign(structure.bytes()));
        return new Tagged(18, new Items(List.of(protectedHeader, NOTHING, payload, signature))).bytes();
    }

    private static Members claims(ObjectNode facts, int level) {
        var support = YearMonth.parse(facts.at("/product/supportUntil").asText());
        var grade = Grade.valueOf(facts.path("containmentGrade").asText()).ordinal() + 1L;
        var label = new Members(Map.<Long, CborItem>of(
                1L, new Bytes(CanonicalJson.of(facts).digest().bytes()),
                2L, new Number(level),
                3L, new Number(grade),
                4L, new Number(facts.path("score").asInt()),
                5L, new Number(support.getYear() * 12L + support.getMonthValue() - 1),
                6L, new Text(facts.at("/baseline/version").asText())));
        return new Members(Map.<Long, CborItem>of(
                1L,
                new Text(facts.at("/issuer/id").asText()),
                2L,
                new Text(facts.path("serial").asText().replace("-", "")),
                4L,
                new Number(second(facts, "validUntil")),
                5L,
                new Number(second(facts, "validFrom")),
                LABEL,
                label));
    }

    private static long second(ObjectNode facts, String member) {
        return Instant.parse(facts.path(member).asText()).getEpochSecond();
    }
}
