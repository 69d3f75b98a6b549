package org.iotlabel.attestation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.iotlabel.attestation.AttestationDocument.WrittenClaim;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.evidence.ExaminedEvidence;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;
import org.iotlabel.product.ProductWorkflow;
import org.iotlabel.scheme.PublishedBaselines;

/** What a vendor writes, until it is handed in. */
@ApplicationScoped
class DraftingWorkflow {
    private final Attestations attestations;
    private final CaseFile file;
    private final AttestationLaw law;
    private final DocumentCheck documents;
    private final ProductWorkflow products;
    private final PublishedBaselines baselines;
    private final EvidenceVault evidence;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    DraftingWorkflow(
            Attestations attestations,
            CaseFile file,
            AttestationLaw law,
            DocumentCheck documents,
            ProductWorkflow products,
            PublishedBaselines baselines,
            EvidenceVault evidence,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.attestations = attestations;
        this.file = file;
        this.law = law;
        this.documents = documents;
        this.products = products;
        this.baselines = baselines;
        this.evidence = evidence;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins an attestation of a product of the caller's against the baseline in effect. */
    @Transactional
    Case draft(NewAttestation sent) {
        var product = products.find(sent.product(), file.vendors())
                .orElseThrow(() -> Problem.invalid("/product", "This is no product of yours."));
        law.whyNotDraft().ifPresent(problem -> {
            throw problem;
        });
        var baseline = baselines.inEffect().orElseThrow();
        var attestation =
                Attestation.draft(product.vendor(), product.id(), baseline.version(), sent.level(), clock.instant());
        attestations.persist(attestation);
        record(attestation, "attestation.draft");
        return file.open(attestation.id());
    }

    /** Answers the baseline's questions, all at once. */
    @Transactional
    Case answer(UUID id, Map<String, Boolean> features, Version seen) {
        return write(id, seen, (open, check) -> open.attestation().content().withFeatures(check.features(features)));
    }

    /** Says which containment facts hold, all at once. */
    @Transactional
    Case contain(UUID id, Map<String, Boolean> facts, Version seen) {
        return write(id, seen, (open, check) -> open.attestation().content().withContainment(check.containment(facts)));
    }

    /** Claims one requirement. */
    @Transactional
    Case claim(UUID id, String requirement, WrittenClaim claim, Version seen) {
        return write(
                id,
                seen,
                (open, check) -> open.attestation().content().withClaim(requirement, check.claim(requirement, claim)));
    }

    /** Replaces all that is written by a document, and describes the product anew where the document does. */
    @Transactional
    Case replace(UUID id, JsonNode sent, Version seen) {
        var open = openForWriting(id, seen);
        var document = documents.read(sent, open);
        open.attestation().write(document.level(), document.content());
        document.product()
                .ifPresent(description -> products.describe(
                        open.product().id(),
                        file.vendors(),
                        description,
                        new Version(null),
                        caller.actor(open.attestation().vendor())));
        return written(open);
    }

    /**
     * Makes sure that something can be added now, before a long upload is looked at.
     *
     * @throws Problem NOT_FOUND or NOT_WRITABLE
     */
    void mustBeOpen(UUID id) {
        openForWriting(id, new Version(null));
    }

    /** Adds a piece of evidence that was examined. */
    @Transactional
    EvidenceView attach(UUID id, ExaminedEvidence examined) {
        var vendor = openForWriting(id, new Version(null)).attestation().vendor();
        return evidence.add(vendor, id, caller.actor(vendor), examined);
    }

    private Case write(UUID id, Version seen, BiFunction<Case, ContentCheck, AttestationContent> change) {
        var open = openForWriting(id, seen);
        var check = new ContentCheck(open.baseline().document(), open.evidence());
        var content = change.apply(open, check);
        check.finish();
        open.attestation().write(open.attestation().level(), content);
        return written(open);
    }

    private Case openForWriting(UUID id, Version seen) {
        var open = file.open(id);
        seen.mustBe(open.attestation().version());
        law.whyNotWrite(open.attestation()).ifPresent(problem -> {
            throw problem;
        });
        return open;
    }

    private Case written(Case open) {
        attestations.flush();
        record(open.attestation(), "attestation.writing");
        return file.open(open.attestation().id());
    }

    private void record(Attestation attestation, String action) {
        audit.record(caller.actor(attestation.vendor()), action, Subject.of("attestation", attestation.id()));
    }
}
