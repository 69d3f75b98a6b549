package org.iotlabel.verification;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelHistories;

/** Verdicts that nobody asked for yet, and the past that is told with them: what they were made of is remembered. */
@ApplicationScoped
class FirstVerdicts {
    private final LabelVerification verification;
    private final LabelHistories histories;

    FirstVerdicts(LabelVerification verification, LabelHistories histories) {
        this.verification = verification;
        this.histories = histories;
    }

    /**
     * Judges a label as if somebody had asked; what is known of it already costs nothing.
     *
     * @throws PersistenceException where the database is away, as it will be for all others
     */
    void give(IssuedLabel label) {
        try {
            verification.judge(label, Optional.empty());
            histories.of(label);
        } catch (PersistenceException away) {
            throw away;
        } catch (RuntimeException fault) {
            // Whoever asks for it is told; the others are not kept waiting.
            Log.warnf(fault, "label %s could not be judged before it was asked for", label.serial());
        }
    }
}
