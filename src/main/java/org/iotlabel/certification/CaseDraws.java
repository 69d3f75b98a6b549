package org.iotlabel.certification;

import java.util.List;
import org.iotlabel.assessment.DrawProof;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/**
 * How the assessors of a case were drawn, as its page tells it. It names nobody, before the decision and after it.
 *
 * @param record where the whole record can be read; empty until the case is over
 */
record CaseDraws(List<Drawn> all, String record) {
    /**
     * One draw.
     *
     * @param title with what came of it
     * @param commands for a shell, which compute it again; see docs/draw.md
     */
    record Drawn(String title, List<Fact> facts, String commands) {}

    static CaseDraws of(List<DrawProof> proofs, ReviewView view, PortalFrame desk) {
        return new CaseDraws(
                proofs.stream().map(proof -> drawn(proof, desk)).toList(),
                view.state() == ReviewState.DECIDED ? view.draws() : "");
    }

    private static Drawn drawn(DrawProof proof, PortalFrame desk) {
        var words = words();
        var result = proof.index()
                .map(index -> words.place(index + 1, proof.candidates()))
                .orElseGet(words::nobody);
        return new Drawn(
                words.title(proof.number(), proof.seat(), proof.revision(), result),
                facts(proof, desk),
                commands(proof));
    }

    private static List<Fact> facts(DrawProof proof, PortalFrame desk) {
        var words = words();
        var beacon = proof.logSize()
                .map(size -> new Fact(words.root(), List.of(proof.beacon(), words.entries(size)), ""))
                .orElseGet(() -> new Fact(words.baseline(), List.of(proof.beacon()), ""));
        return new Fact.Facts()
                .add(words.drawnAt(), desk.moment(proof.drawnAt()))
                .add(beacon.label(), beacon.values())
                .add(words.submission(), proof.submission())
                .add(words.seed(), proof.seed())
                .add(words.candidates(), words.counted(proof.candidates(), proof.excluded()))
                .add(
                        words.content(),
                        proof.content().stream()
                                .flatMap(digest -> List.of(digest, words.contentWhat()).stream())
                                .toList())
                .add(words.checked(), words.checkedWhat(proof.isBornOut()))
                .all();
    }

    private static DrawMessages words() {
        return Words.in(PortalFrame.LANGUAGE, DrawMessages.class);
    }

    private static String commands(DrawProof proof) {
        var seed = "printf '%%s\\n%%s\\n%%s\\n' \\\n  %s \\\n  %s \\\n  %d | sha256sum"
                .formatted(proof.beacon(), proof.submission(), proof.number());
        return proof.candidates() == 0
                ? seed
                : seed + "\npython3 -c 'print(int(\"%s\", 16) %% %d)'".formatted(proof.seed(), proof.candidates());
    }
}
