package org.iotlabel.verification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.Serial;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.Proven;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.Trust;
import org.iotlabel.verifier.Verifier;

/**
 * The verifier of everybody else, with what the platform knows at this moment. Of labels that are asked for by their serial
 * it remembers what was proven of the signed document by the keys of now; where they stand is asked each time.
 */
@ApplicationScoped
class LiveVerifier {
    private final LiveTrust trust;
    private final LiveRecords records;
    private final VerificationConfig config;
    private volatile Optional<Memory> memory = Optional.empty();

    LiveVerifier(LiveTrust trust, LiveRecords records, VerificationConfig config) {
        this.trust = trust;
        this.records = records;
        this.config = config;
    }

    /** The same bytes under another serial are another document: nobody signed that they stand there. */
    private record Document(Serial serial, Sha256Digest credential) {}

    /** What was proven by these keys; when they change in anything, all of it is forgotten. */
    private record Memory(long change, List<byte[]> files, Trust trust, Cache<Document, Proven> proven) {
        static Memory of(long change, List<byte[]> files, int labels) {
            return new Memory(
                    change,
                    files,
                    LiveTrust.trust(files),
                    Caffeine.newBuilder().maximumSize(labels).build());
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
        var document = new Document(label.serial(), Sha256Digest.of(label.credential()));
        return new Verifier(known.trust(), new IssuedRecords(label, records))
                .verify(
                        new Artefact.Named(label.serial()),
                        question,
                        known.proven().get(document, _ -> new Proven()));
    }

    /** The first day on which nobody runs the scheme; asked where the verdict is that it has come. */
    LocalDate closedOn() {
        return memory().trust().closedOn().orElse(LocalDate.EPOCH);
    }

    /** Of which change of the keys it is what is remembered now, counted from the start; at another one it is another memory. */
    long change() {
        return memory().change();
    }

    private Memory memory() {
        var files = trust.ofCredentials();
        return memory.filter(one -> one.isOf(files)).orElseGet(this::newMemory);
    }

    /** One at a time, so that all who ask after a change fill the same memory. */
    private synchronized Memory newMemory() {
        var files = trust.ofCredentials();
        var known = memory.filter(one -> one.isOf(files));
        if (known.isEmpty()) {
            var change = memory.map(Memory::change).orElse(0L) + 1;
            known = Optional.of(Memory.of(change, files, config.remembered()));
            memory = known;
        }
        return known.orElseThrow();
    }
}
