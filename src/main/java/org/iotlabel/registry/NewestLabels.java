package org.iotlabel.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.LabelQuery;
import org.iotlabel.label.LabelState;
import org.iotlabel.paging.PageRequest;

/** The labels in force that were decided last, by the same search as everybody's. */
@ApplicationScoped
public class NewestLabels {
    private final IssuedLabels labels;

    NewestLabels(IssuedLabels labels) {
        this.labels = labels;
    }

    /** Reads the database once. */
    public List<LabelLine> read(int most, Locale language) {
        return labels.search(LabelQuery.in(LabelState.ACTIVE), PageRequest.first(most)).items().stream()
                .map(label -> LabelLine.of(label, language))
                .toList();
    }
}
