package org.iotlabel.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    static final int RULES = 1;

    private static final String JSON = "application/json";
    private static final Set<String> READ = Set.of(JSON, "text/plain");

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
        var budget = new ReadingBudget();
        evidence.stream()
                .filter(piece -> READ.contains(piece.mediaType()))
                .forEach(piece -> check(piece, circumstances, budget).forEach(one -> all.add(view(piece, one, asked))));
        return new MachineFindings(RULES, today, all);
    }

    private List<Checked> check(EvidenceView piece, Circumstances circumstances, ReadingBudget budget) {
        var named = piece.fileName().equalsIgnoreCase("security.txt");
        var data = piece.mediaType().equals(JSON);
        if (ReadingBudget.isTooLarge(piece.size())) {
            // A long text is a log, a long JSON may be a list of parts.
            return named || data
                    ? Checked.only(null, FindingCode.TOO_LARGE, "It is larger than what is read, which is 8 MiB.")
                    : List.of();
        }
        if (!budget.takes(piece.size())) {
            return Checked.only(null, FindingCode.NOT_READ, "It was not read: the case has more than is read at once.");
        }
        var question = new Question(piece.sha256(), named, data, circumstances);
        var there = known.getIfPresent(question);
        return there == null ? read(piece, question) : there;
    }

    /** One file at a time is in memory, whoever asks. */
    private List<Checked> read(EvidenceView piece, Question question) {
        oneAtATime.lock();
        try {
            var there = known.getIfPresent(question);
            return there == null ? readNow(piece, question) : there;
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
