package org.iotlabel.vectors;

import static org.iotlabel.vectors.Expected.failing;
import static org.iotlabel.vectors.Expected.valid;
import static org.iotlabel.vectors.Vector.credential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.stream.Stream;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Security updates that were promised for longer after the issue: the public log has the promise. */
final class SupportVectors {
    private SupportVectors() {}

    static Stream<Vector> all() {
        var ended = failing(Stage.VALIDITY, VerdictCode.VALID_BUT_SUPPORT_ENDED, Reason.SUPPORT_ENDED, "");
        var brief = VectorLabel.jwt(briefFacts());
        var longer = VectorLog.promise(VectorLabel.SERIAL, "2026-12");
        return Stream.of(
                credential("validity/support-prolonged", "A proof that they were promised for longer.", brief, valid())
                        .beside("support.tlog-proof", VectorLog.proof(longer, VectorLog.ORIGIN)),
                credential(
                                "validity/support-prolonged-and-logged",
                                "The same beside the proof that the log has the label.",
                                brief,
                                valid().logged())
                        .beside("support.tlog-proof", VectorLog.proof(longer, VectorLog.ORIGIN))
                        .beside(
                                "label.tlog-proof",
                                VectorLog.proof(briefFacts(), brief, Instant.parse("2026-03-02T10:15:00Z"))),
                credential("validity/support-prolonged-by-another-log", "A promise in another log.", brief, ended)
                        .beside("support.tlog-proof", VectorLog.proof(longer, "other.example/log")),
                credential("validity/support-prolonged-elsewhere", "The promise of another label.", brief, ended)
                        .beside(
                                "support.tlog-proof",
                                VectorLog.proof(VectorLog.promise("4K7M2QWXZ", "2026-12"), VectorLog.ORIGIN)),
                credential(
                                "validity/support-prolonged-at-another-place",
                                "The proof of the promise names another place in the tree.",
                                brief,
                                ended)
                        .beside(
                                "support.tlog-proof",
                                VectorLog.proof(longer, VectorLog.ORIGIN).replace("index 2", "index 1")),
                credential(
                                "validity/support-not-shortened",
                                "A promise for less than the label states takes nothing away.",
                                VectorLabel.jwt(),
                                valid())
                        .beside(
                                "support.tlog-proof",
                                VectorLog.proof(VectorLog.promise(VectorLabel.SERIAL, "2026-02"), VectorLog.ORIGIN)));
    }

    private static ObjectNode briefFacts() {
        return VectorLabel.facts(one -> ((ObjectNode) one.path("product")).put("supportUntil", "2026-05"));
    }
}
