package org.iotlabel.assessment;

import java.util.Collection;
import java.util.Optional;
import org.iotlabel.evidence.EvidenceView;
import org.jspecify.annotations.Nullable;

/** How people refer to evidence. */
final class EvidenceNames {
    private EvidenceNames() {}

    /** By digest, or by the name of a file; of two files with one name neither is meant. */
    static Optional<String> digest(Collection<EvidenceView> evidence, @Nullable String name) {
        var found = evidence.stream()
                .filter(item -> digest(item).equals(name) || item.fileName().equals(name))
                .map(EvidenceNames::digest)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String digest(EvidenceView item) {
        return "sha256:" + item.sha256();
    }
}
