package org.iotlabel.check;

import java.util.List;

/**
 * What a page says of a piece of evidence that a machine read.
 *
 * @param href where the piece is looked at
 */
public record CheckedPiece(String href, String name, List<MachineFinding> findings) {
    /** How many warnings there are. */
    public int warnings() {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
    }

    /** What was found, linked to there. */
    public static CheckedPiece of(CheckedEvidence checked, String href) {
        return new CheckedPiece(href, checked.fileName(), checked.findings());
    }
}
