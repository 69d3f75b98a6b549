package org.iotlabel.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.blob.BlobRef;
import org.iotlabel.problem.Problem;

/**
 * Where evidence stays. A case is a number here: whoever calls has made sure that the actor may touch it, and in which
 * relation to it a reader stands.
 */
@ApplicationScoped
public class EvidenceVault {
    private final EvidenceContents contents;
    private final EvidenceItems items;
    private final EvidenceReads reads;
    private final PublicReads publicReads;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceVault(
            EvidenceContents contents,
            EvidenceItems items,
            EvidenceReads reads,
            PublicReads publicReads,
            AuditTrail audit,
            Clock clock) {
        this.contents = contents;
        this.items = items;
        this.reads = reads;
        this.publicReads = publicReads;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an examined file to a case, in the transaction of the caller or one of its own.
     *
     * @param owner the organisation that brings it
     * @throws Problem 409 when the same content is evidence of this case already
     */
    @Transactional
    public EvidenceView add(UUID owner, UUID caseId, Actor by, ExaminedEvidence file) {
        items.lock(file.ref().sha256());
        items.ofCase(caseId, file.ref()).ifPresent(there -> {
            throw alreadyThere(there, owner);
        });
        var item = new EvidenceItem(owner, caseId, file, by, clock.instant());
        items.persistAndFlush(item);
        var facts = Map.<String, Object>of(
                "case",
                caseId,
                "sha256",
                file.ref().sha256(),
                "size",
                file.ref().size());
        audit.record(by, "evidence.addition", Subject.of("evidence", item.id()), null, facts);
        keep(file);
        return EvidenceView.of(item);
    }

    /** All evidence of a case that this audience may know of, in the order in which it came. */
    public List<EvidenceView> list(UUID caseId, Audience audience) {
        return items.ofCase(caseId).stream()
                .filter(item -> audience.mayRead(item.confidentiality()))
                .map(EvidenceView::of)
                .toList();
    }

    /** The same of several cases, asked for at once: case after case, as they are named. */
    public List<EvidenceView> list(List<UUID> cases, Audience audience) {
        var found = items.ofCases(cases).stream()
                .filter(item -> audience.mayRead(item.confidentiality()))
                .map(EvidenceView::of)
                .collect(Collectors.groupingBy(EvidenceView::caseId));
        return cases.stream()
                .distinct()
                .flatMap(one -> found.getOrDefault(one, List.of()).stream())
                .toList();
    }

    /** One piece of evidence without its content; 404 where it is not of that case or not for that audience. */
    public EvidenceView show(UUID caseId, UUID id, Audience audience) {
        return EvidenceView.of(find(caseId, id, audience));
    }

    /**
     * Hands a piece of evidence out. That it was read is on record before the first byte leaves, whatever becomes of the
     * caller's own transaction.
     *
     * @throws Problem 404 where it is not of that case or not for that audience
     */
    public EvidenceReading read(UUID caseId, UUID id, Actor by, Audience audience) {
        var item = QuarkusTransaction.requiringNew().call(() -> {
            var found = find(caseId, id, audience);
            reads.persist(new EvidenceRead(found.id(), by, clock.instant()));
            return found;
        });
        return opened(item);
    }

    /**
     * Opens a piece of evidence for the machine that looks at it, such as to count its pages. Nobody read it by that: what is to
     * be shown of it leaves by {@link #read} only.
     *
     * @throws Problem 404 where it is not of that case or not for that audience
     */
    public InputStream examine(UUID caseId, UUID id, Audience audience) {
        return opened(find(caseId, id, audience)).content();
    }

    /**
     * The same for a piece that was listed for whoever asks.
     *
     * @throws UncheckedIOException where its content is not there
     */
    public InputStream examine(EvidenceView listed) {
        try {
            return contents.open(new BlobRef(listed.sha256(), listed.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands a piece of evidence of class PUBLIC to somebody whose name is not asked; the caller has made sure that a label
     * was granted for it. It is counted before the first byte leaves.
     *
     * @param sha256 of the content in lower-case hex
     * @throws Problem 404 where it is not of that case or not of that class
     */
    public EvidenceReading readInPublic(UUID caseId, String sha256) {
        var item = QuarkusTransaction.requiringNew().call(() -> {
            var found = items.ofCase(caseId, sha256)
                    .filter(one -> Audience.ANYBODY.mayRead(one.confidentiality()))
                    .orElseThrow(Problem::notFound);
            publicReads.count(found.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            return found;
        });
        return opened(item);
    }

    private EvidenceReading opened(EvidenceItem item) {
        try {
            return new EvidenceReading(EvidenceView.of(item), contents.open(item.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who read a piece of evidence, in the order in which they did; 404 where it is not of that case. */
    public List<EvidenceReadView> readers(UUID caseId, UUID id) {
        var item = items.ofCase(caseId, id).orElseThrow(Problem::notFound);
        return reads.of(item.id()).stream().map(EvidenceReadView::of).toList();
    }

    /** How often the public was given it, by day; 404 where it is not of that case. */
    public List<PublicReadsOfDay> publicReads(UUID caseId, UUID id) {
        var item = items.ofCase(caseId, id).orElseThrow(Problem::notFound);
        return publicReads.of(item.id());
    }

    private EvidenceItem find(UUID caseId, UUID id, Audience audience) {
        return items.ofCase(caseId, id)
                .filter(item -> audience.mayRead(item.confidentiality()))
                .orElseThrow(Problem::notFound);
    }

    private static void keep(ExaminedEvidence file) {
        try {
            file.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the other piece only to the organisation that brought it. */
    private static Problem alreadyThere(EvidenceItem there, UUID owner) {
        var problem = new Problem(
                EvidenceProblem.EVIDENCE_ALREADY_THERE, "The same bytes were uploaded for this case before.");
        return there.owner().equals(owner) ? problem.with("evidence", there.id()) : problem;
    }
}
