package org.iotlabel.label;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** That the signed documents of a label were issued once more, because a key was lost; written once. */
@Entity
@Immutable
@Table(name = "label_edition")
class LabelEdition {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String label;
    private int number;
    private String lostKey;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected LabelEdition() {}

    @SuppressWarnings("NullAway.Init")
    LabelEdition(Label label, String lostKey, Instant at) {
        this.label = label.serial().value();
        this.number = label.statement().edition();
        this.lostKey = lostKey;
        this.at = at;
    }

    /** Counted from 2: the first edition is the issue of the label itself. */
    int number() {
        return number;
    }

    /** The thumbprint of the key that was lost. */
    String lostKey() {
        return lostKey;
    }

    Instant at() {
        return at;
    }
}
