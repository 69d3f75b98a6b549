package org.iotlabel.verifier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.iotlabel.cose.CborItem;
import org.iotlabel.cose.CborItem.Bytes;
import org.iotlabel.cose.CborItem.Members;
import org.iotlabel.cose.CborItem.Number;
import org.iotlabel.cose.CborItem.Text;
import org.iotlabel.cose.CoseSign1;
import org.iotlabel.scheme.Grade;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.SigningKey;

/** Offline seals, written from {@code docs/seal.md} and not by the code that writes ours. */
final class TestSeals {
    private static final String TYPE = "application/vnd.iotlabel+cwt";

    private TestSeals() {}

    static byte[] of(ObjectNode facts, SigningKey key) {
        return of(facts, key, facts.at("/level/number").asInt());
    }

    static byte[] of(ObjectNode facts, SigningKey key, int level) {
        var support = YearMonth.parse(facts.at("/product/supportUntil").asText());
        var label = new Members(Map.<Long, CborItem>of(
                1L, new Bytes(CanonicalJson.of(facts).digest().bytes()),
                2L, new Number(level),
                3L,
                        new Number(Grade.valueOf(facts.path("containmentGrade").asText())
                                        .ordinal()
                                + 1L),
                4L, new Number(facts.path("score").asInt()),
                5L, new Number(support.getYear() * 12L + support.getMonthValue() - 1),
                6L, new Text(facts.at("/baseline/version").asText())));
        var claims = new Members(Map.<Long, CborItem>of(
                1L, new Text(facts.at("/issuer/id").asText()),
                2L, new Text(facts.path("serial").asText().replace("-", "")),
                4L, new Number(second(facts, "validUntil")),
                5L, new Number(second(facts, "validFrom")),
                -65537L, label));
        return CoseSign1.sign(key, TYPE, claims.bytes());
    }

    private static long second(ObjectNode facts, String member) {
        return Instant.parse(facts.path(member).asText()).getEpochSecond();
    }
}
