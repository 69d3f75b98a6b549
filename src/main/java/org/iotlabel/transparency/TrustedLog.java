package org.iotlabel.transparency;

import static org.iotlabel.transparency.ProofRefused.Reason.BAD_SIGNATURE;
import static org.iotlabel.transparency.ProofRefused.Reason.NOT_INCLUDED;
import static org.iotlabel.transparency.ProofRefused.Reason.NOT_SIGNED;
import static org.iotlabel.transparency.ProofRefused.Reason.OTHER_LOG;
import static org.iotlabel.transparency.ProofRefused.Reason.SPENT_KEY;
import static org.iotlabel.transparency.ProofRefused.Reason.TOO_FEW_WITNESSES;
import static org.iotlabel.transparency.ProofRefused.Reason.UNREADABLE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which log somebody believes, and how many of which witnesses must have seen what it shows.
 *
 * @param origin the name of the log
 * @param keys those of the log; a good signature of each algorithm must be there, and no wrong one may stand beside it
 * @param spent keys of the log that do not count, such as lost ones: what they sign is nothing
 * @param witnesses those that count
 * @param quorum how many of them, by name, must have cosigned; 0 where the log alone is believed
 */
public record TrustedLog(
        String origin, List<VerifierKey> keys, List<VerifierKey> spent, List<VerifierKey> witnesses, int quorum) {
    /** The end of the year 9999. */
    private static final long LAST_SECOND = 253_402_300_799L;

    /** Trust with copies of the lists. */
    public TrustedLog {
        keys = List.copyOf(keys);
        spent = List.copyOf(spent);
        witnesses = List.copyOf(witnesses);
    }

    /** A log that is believed without witnesses. */
    public static TrustedLog of(String origin, List<VerifierKey> keys) {
        return new TrustedLog(origin, keys, List.of(), List.of(), 0);
    }

    /** What was signed, and by whom beside the log. */
    public record Seen(Checkpoint checkpoint, List<String> witnesses) {}

    /**
     * Checks a checkpoint (C2SP tlog-proof, steps 2 and 3).
     *
     * @throws ProofRefused with the reason
     */
    public Seen verify(SignedNote note) {
        var checkpoint = read(note);
        if (!checkpoint.origin().equals(origin)) {
            // A checkpoint of another log, signed by the same key for another purpose, would tell of another tree.
            throw new ProofRefused(OTHER_LOG);
        }
        requireSigned(checkpoint, note);
        var seenBy = signers(witnesses, checkpoint, note).stream()
                .map(VerifierKey::name)
                .distinct()
                .toList();
        if (seenBy.size() < quorum) {
            throw new ProofRefused(TOO_FEW_WITNESSES);
        }
        return new Seen(checkpoint, seenBy);
    }

    /**
     * Checks that an entry is in the log (C2SP tlog-proof, all steps).
     *
     * @param entry the exact bytes that were logged
     * @throws ProofRefused with the reason
     */
    public Seen verify(LogProof proof, byte[] entry) {
        var seen = verify(proof.note());
        // The proof says for which entry it is, but only the hash of the entry itself binds it.
        if (!MerkleProofs.includes(seen.checkpoint().head(), proof.index(), TreeHash.ofEntry(entry), proof.path())) {
            throw new ProofRefused(NOT_INCLUDED);
        }
        return seen;
    }

    /**
     * By when witnesses had seen a checkpoint, by their own clocks: as many of them as the quorum asks for, one at least. Empty
     * where fewer have.
     *
     * @throws ProofRefused UNREADABLE
     */
    public Optional<Instant> witnessedBy(SignedNote note) {
        var checkpoint = read(note);
        var times = new HashMap<String, Instant>();
        for (var witness : witnesses) {
            note.signatures().stream()
                    .flatMap(line -> witness.verify(checkpoint, line).stream())
                    .filter(seconds -> seconds > 0 && seconds <= LAST_SECOND)
                    .map(Instant::ofEpochSecond)
                    .forEach(at -> times.merge(witness.name(), at, (one, other) -> one.isBefore(other) ? one : other));
        }
        return times.values().stream().sorted().skip(Math.max(1, quorum) - 1L).findFirst();
    }

    private static Checkpoint read(SignedNote note) {
        try {
            return Checkpoint.parse(note.text());
        } catch (MalformedLog e) {
            throw new ProofRefused(UNREADABLE);
        }
    }

    /**
     * Where a log has keys of two algorithms, both must have signed: whoever breaks one of them, be it with a quantum
     * computer, has the other one to break.
     */
    private void requireSigned(Checkpoint checkpoint, SignedNote note) {
        var signed = signers(keys, checkpoint, note).stream()
                .map(VerifierKey::algorithm)
                .collect(Collectors.toSet());
        var asked = Stream.concat(keys.stream(), spent.stream())
                .map(VerifierKey::algorithm)
                .collect(Collectors.toSet());
        if (signed.isEmpty() || !signed.containsAll(asked)) {
            var isSpent =
                    spent.stream().anyMatch(key -> note.signatures().stream().anyMatch(key::made));
            throw new ProofRefused(isSpent ? SPENT_KEY : NOT_SIGNED);
        }
    }

    /** The keys whose signatures fit. A line of a known key that does not fit spoils the note (C2SP signed-note). */
    private static List<VerifierKey> signers(List<VerifierKey> known, Checkpoint checkpoint, SignedNote note) {
        var signers = new ArrayList<VerifierKey>();
        for (var key : known) {
            for (var line : note.signatures()) {
                if (!key.made(line)) {
                    continue;
                }
                if (key.verify(checkpoint, line).isEmpty()) {
                    throw new ProofRefused(BAD_SIGNATURE);
                }
                signers.add(key);
            }
        }
        return signers;
    }
}
