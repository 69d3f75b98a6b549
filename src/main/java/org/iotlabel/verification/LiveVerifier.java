package org.iotlabel.verification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.Examined;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.Trust;
import org.iotlabel.verifier.Verifier;

/**
 * The verifier of everybody else, with what the platform knows at this moment. Of labels that are asked for by their serial
 * it remembers what was found of the signed document under the keys of now; where they stand is asked each time.
 */
@ApplicationScoped
class LiveVerifier {
    /** Some fifteen kilobytes each. */
    private static final int REMEMBERED = 5_000;

    private final LiveTrust trust;
    private final LiveRecords records;
    private volatile Optional<Memory> memory = Optional.empty();

    LiveVerifier(LiveTrust trust, LiveRecords records) {
        this.trust = trust;
        this.records = records;
    }

    /** What was examined under these keys; when they change in anything, all of it is forgotten. */
    private record Memory(List<byte[]> files, Trust trust, Cache<Sha256Digest, Examined> examined) {
        static Memory of(List<byte[]> files) {
            return new Memory(
                    files,
                    LiveTrust.trust(files),
                    Caffeine.newBuilder().maximumSize(REMEMBERED).build());
        }

        boolean isOf(List<byte[]> others) {
            for (int i = 0; i < files.size(); i++) {
                if (!Arrays.equals(files.get(i), others.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What to think of a document that somebody brings. */
    Result verify(Artefact artefact, Question question) {
        return new Verifier(trust.now(), records).verify(artefact, question);
    }

    /** What to think of a label under its serial, without another look at the database once its document is known. */
    Result verify(IssuedLabel label, Question question) {
        var known = memory();
        var beside = new IssuedRecords(label, records);
        var verifier = new Verifier(known.trust(), beside);
        var signed = Sha256Digest.of(label.credential());
        var examined = known.examined().getIfPresent(signed);
        if (examined == null) {
            examined = verifier.examine(new Artefact.Named(label.serial()), question.at());
            if (examined.holds()) {
                known.examined().put(signed, examined);
            }
        }
        return verifier.judge(examined, beside, question);
    }

    /** The first day on which nobody runs the scheme; asked where the verdict is that it has come. */
    LocalDate closedOn() {
        return memory().trust().closedOn().orElse(LocalDate.EPOCH);
    }

    private Memory memory() {
        var files = trust.ofCredentials();
        var known = memory.filter(one -> one.isOf(files));
        if (known.isEmpty()) {
            known = Optional.of(Memory.of(files));
            memory = known;
        }
        return known.orElseThrow();
    }
}
