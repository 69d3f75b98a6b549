package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.iotlabel.scheme.PublishedBaselines;

/** What the label was assessed by: without it nobody can compute whether its level follows from its facts. */
@ApplicationScoped
class BaselineInBundle implements BundlePart {
    private final LabelDocuments documents;
    private final PublishedBaselines baselines;

    BaselineInBundle(LabelDocuments documents, PublishedBaselines baselines) {
        this.documents = documents;
        this.baselines = baselines;
    }

    @Override
    public Map<String, byte[]> files(Serial serial) {
        return documents.of(serial).stream()
                .filter(one -> one.name() == LabelDocumentName.FACTS)
                .map(one -> LabelFacts.read(one.content()).baseline().digest())
                .flatMap(digest -> baselines.bytes(digest).stream())
                .findAny()
                .map(bytes -> Map.of("baseline.json", bytes))
                .orElse(Map.of());
    }
}
