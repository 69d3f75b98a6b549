package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.keys.KeysInForce;
import org.iotlabel.keys.LostKeys.LostKey;
import org.iotlabel.scheme.PublishedBaselines;
import org.iotlabel.signing.JwsSigner;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SigningInput;

/**
 * A further edition of a label's signed documents: whether one is needed, what is in it, and how it is put on record. It states
 * what the first one stated, to the byte. A lost label key brings a new credential, with the seal and the certificate that hold
 * it; a lost document key brings a new certificate.
 */
@ApplicationScoped
class NextEdition {
    private final LabelIntegrity integrity;
    private final LabelConfirmations confirmations;
    private final LabelDocuments documents;
    private final LabelEditions editions;
    private final PublishedBaselines baselines;
    private final Labels labels;
    private final LabelDrafting drafting;
    private final JwsSigner signer;
    private final LabelRendering rendering;
    private final KeysInForce keys;
    private final LabelLog log;
    private final DocumentLog documentLog;
    private final AuditTrail audit;
    private final Clock clock;

    NextEdition(
            LabelIntegrity integrity,
            LabelConfirmations confirmations,
            LabelDocuments documents,
            LabelEditions editions,
            PublishedBaselines baselines,
            Labels labels,
            LabelDrafting drafting,
            JwsSigner signer,
            LabelRendering rendering,
            KeysInForce keys,
            LabelLog log,
            DocumentLog documentLog,
            AuditTrail audit,
            Clock clock) {
        this.integrity = integrity;
        this.confirmations = confirmations;
        this.documents = documents;
        this.editions = editions;
        this.baselines = baselines;
        this.labels = labels;
        this.drafting = drafting;
        this.signer = signer;
        this.rendering = rendering;
        this.keys = keys;
        this.log = log;
        this.documentLog = documentLog;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An edition that is made and not on record.
     *
     * @param sources with the number of the edition and its credential
     */
    record Made(LabelSources sources, List<LabelDocument> documents) {}

    /** Where a label stands after the loss of a key: WAITING as long as it needs another edition. */
    ResigningOutcome outcome(LostKey lost, Label label) {
        if (!isSignedBy(lost, label)) {
            return ResigningOutcome.DONE;
        }
        if (label.stateAt(clock.instant()).isFinal()) {
            return ResigningOutcome.ENDED;
        }
        // A label that turned red is not made good by signing it once more: it may be somebody else's.
        return integrity.holds(label) || isConfirmed(lost, label)
                ? ResigningOutcome.WAITING
                : ResigningOutcome.TOO_LATE;
    }

    /** Two certifiers have looked at its decision; what is on record is asked once more. */
    private boolean isConfirmed(LostKey lost, Label label) {
        return lost.role() == KeyRole.LABEL
                && confirmations.isConfirmed(label.serial(), lost.kid())
                && integrity.isSigned(label);
    }

    private boolean isSignedBy(LostKey lost, Label label) {
        return lost.role() == KeyRole.LABEL
                ? SigningInput.of(label.statement().jwt().orElseThrow()).kid().equals(lost.kid())
                : documents
                        .of(label.serial(), LabelDocumentName.CERTIFICATE)
                        .filter(paper -> paper.kid().map(lost.kid()::equals).orElse(true))
                        .isPresent();
    }

    /** What the label's documents are made of now. */
    LabelSources sources(Serial serial) {
        return LabelSources.of(labels.of(serial), baselines);
    }

    /** Signs and renders; writes nothing. */
    Made make(LostKey lost, LabelSources before) {
        if (lost.role() != KeyRole.LABEL) {
            var sources = before.next();
            return new Made(sources, rendering.renderCertificates(sources));
        }
        var sources = before.next(signer.sign(drafting.again(SigningInput.of(before.jwt()), clock.instant())));
        return new Made(sources, rendering.renderSigned(sources));
    }

    /**
     * Puts an edition on record, in the caller's transaction, which holds the label.
     *
     * @return false where another one came first, or where a key that signed it does not sign any more
     */
    boolean keep(LostKey lost, Label label, Made made) {
        var signers = Stream.concat(
                lost.role() == KeyRole.LABEL ? Stream.of(made.sources().kid()) : Stream.empty(),
                LabelRendering.signers(made.documents()));
        if (made.sources().edition() != label.statement().edition() + 1
                || !signers.distinct().allMatch(keys::holds)) {
            return false;
        }
        var at = clock.instant();
        documents.persist(made.documents());
        if (lost.role() == KeyRole.LABEL) {
            label.statement().nextEdition(made.sources().jwt());
            log.resigned(label, lost.kid(), at);
            documentLog.documented(label, made.documents(), at);
        } else {
            label.statement().nextEdition();
            documentLog.certified(label, certificate(label, made, lost.kid(), at));
        }
        editions.persist(new LabelEdition(label, lost.kid(), at));
        audit.record(
                Actor.SYSTEM,
                "label.resigning",
                Subject.of("label", label.serial()),
                null,
                Map.of("edition", label.statement().edition(), "lostKey", lost.kid()));
        return true;
    }

    private static CertificateLeaf certificate(Label label, Made made, String lostKey, Instant at) {
        var certificates = CertificateDigests.of(made.documents());
        return new CertificateLeaf(
                CertificateLeaf.KIND,
                at,
                label.serial().value(),
                label.statement().edition(),
                made.sources().digest(),
                certificates.certificate(),
                certificates.translations(),
                lostKey);
    }
}
