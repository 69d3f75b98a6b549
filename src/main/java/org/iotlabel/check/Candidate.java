package org.iotlabel.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.iotlabel.evidence.EvidenceView;

/** A piece of evidence that may be a file written for machines. */
record Candidate(EvidenceView piece) {
    private static final String JSON = "application/json";
    private static final Set<String> READ = Set.of(JSON, "text/plain");

    /** What is expected to be such a file comes first; of other texts the short ones, since a long one is a log. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::isNamed)
            .thenComparing(Candidate::isData)
            .reversed()
            .thenComparingLong(one -> one.isExpected() ? 0 : one.piece().size());

    static List<Candidate> of(List<EvidenceView> evidence) {
        return evidence.stream()
                .filter(piece -> READ.contains(piece.mediaType()))
                .map(Candidate::new)
                .toList();
    }

    /** Whether it is called what such a file has to be called. */
    boolean isNamed() {
        return piece.fileName().equalsIgnoreCase("security.txt");
    }

    boolean isData() {
        return piece.mediaType().equals(JSON);
    }

    /** Whether something is to be said of it even where it is not read: of any other text nothing is missed. */
    boolean isExpected() {
        return isNamed() || isData();
    }
}
