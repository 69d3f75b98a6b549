package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.statuslist.StatusEntries;

/**
 * Sees to it that the status lists say of a label what the label says of itself. Whoever moves a label calls it in the same
 * transaction; the database refuses a move without it.
 */
@ApplicationScoped
class LabelStatus {
    private final StatusEntries entries;

    LabelStatus(StatusEntries entries) {
        this.entries = entries;
    }

    /** Writes the value of the label's present state; as good as nothing where it stands there already. */
    void follow(Label label) {
        label.statusPlace()
                .ifPresent(place -> entries.set(place, label.writtenState().inStatusLists()));
    }
}
