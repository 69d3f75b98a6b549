package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.certification.DecisionDocument.Body;
import org.iotlabel.certification.DecisionDocument.Product;
import org.iotlabel.party.Organisations;

/** Writes a decision down. */
@ApplicationScoped
class DecisionWriting {
    private final Organisations organisations;

    DecisionWriting(Organisations organisations) {
        this.organisations = organisations;
    }

    DecisionDocument write(Dossier dossier, Outcome outcome, List<Reason> reasons, Instant at) {
        var snapshot = dossier.revision().snapshot();
        var basis = dossier.basis();
        var scheme = organisations.byId(dossier.review().organisation());
        return new DecisionDocument(
                UUID.randomUUID(),
                outcome,
                reasons,
                new Product(
                        snapshot.product(),
                        snapshot.description().model(),
                        snapshot.vendor().id(),
                        snapshot.vendor().name()),
                basis,
                basis.digest(),
                dossier.evaluators(),
                new Body(scheme.id(), scheme.name()),
                at);
    }
}
