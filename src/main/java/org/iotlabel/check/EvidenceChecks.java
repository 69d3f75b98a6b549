package org.iotlabel.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;

/**
 * Says what a machine finds in evidence. It follows from the bytes, the day, the declared firmware and the rules, so it is
 * worked out when somebody asks and only remembered, not stored. Nobody has read a piece of evidence by that.
 */
@ApplicationScoped
public class EvidenceChecks {
    /** To be raised with every change of a rule, so that an answer that was kept says by which rules it came about. */
    static final int RULES = 3;

    /** Several times what reading the most for one answer takes. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final EvidenceVault vault;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final Cache<Question, List<Checked>> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    EvidenceChecks(EvidenceVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** All that an answer depends on beside the rules. */
    private record Question(String sha256, boolean named, boolean data, Circumstances circumstances) {}

    /**
     * What is found in these pieces.
     *
     * @param evidence what whoever asks may read
     */
    public MachineFindings of(List<EvidenceView> evidence, Asked asked) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var circumstances = new Circumstances(today, asked.firmware());
        var all = new ArrayList<CheckedEvidence>();
        var candidates = Candidate.of(evidence);
        var read = ReadingBudget.chosen(candidates);
        var patience = new Patience(LONGEST_WAIT);
        for (var one : candidates) {
            var checked = read.contains(one) ? check(one, circumstances, patience) : leftOut(one);
            checked.forEach(kind -> all.add(view(one.piece(), kind, asked)));
        }
        return new MachineFindings(RULES, today, all);
    }

    private static List<Checked> leftOut(Candidate one) {
        return ReadingBudget.isTooLarge(one.piece().size())
                ? missed(one, FindingCode.TOO_LARGE, "It is larger than what is read, which is 8 MiB.")
                : missed(one, FindingCode.NOT_READ, "It was not read: the case has more than is read at once.");
    }

    /** A long text is a log, a long JSON may be a list of parts. */
    private static List<Checked> missed(Candidate one, FindingCode code, String message) {
        return one.isExpected() ? Checked.only(null, code, message) : List.of();
    }

    /** One file at a time is in memory, whoever asks. */
    private List<Checked> check(Candidate one, Circumstances circumstances, Patience patience) {
        var question = new Question(one.piece().sha256(), one.isNamed(), one.isData(), circumstances);
        var there = known.getIfPresent(question);
        if (there != null) {
            return there;
        }
        if (!patience.gets(oneAtATime)) {
            return missed(one, FindingCode.NOT_READ, "It was not read: others are being read just now. Ask again.");
        }
        try {
            var meanwhile = known.getIfPresent(question);
            return meanwhile == null ? readNow(one.piece(), question) : meanwhile;
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<Checked> readNow(EvidenceView piece, Question question) {
        try (var content = vault.examine(piece)) {
            var file = new ReadFile(content.readAllBytes(), question.named(), question.data());
            var checked = file.check(question.circumstances());
            known.put(question, checked);
            return checked;
        } catch (IOException | UncheckedIOException e) {
            return Checked.only(null, FindingCode.UNREADABLE, "Its content cannot be fetched at present.");
        }
    }

    private static CheckedEvidence view(EvidenceView piece, Checked checked, Asked asked) {
        var kind = checked.kind();
        return new CheckedEvidence(
                piece.id(),
                "sha256:" + piece.sha256(),
                piece.fileName(),
                kind,
                kind == null ? List.of() : kind.bound(asked.requirements()),
                checked.findings());
    }
}
