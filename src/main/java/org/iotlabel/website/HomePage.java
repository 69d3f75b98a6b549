package org.iotlabel.website;

import java.util.List;
import org.iotlabel.registry.LabelLine;
import org.iotlabel.scheme.Grade;

/**
 * What the front door shows beside its words.
 *
 * @param newest the labels in force that were decided last
 */
record HomePage(List<LabelLine> newest) {
    private static final List<Grade> GRADES = List.of(Grade.values());

    /** Best first. */
    public List<Grade> grades() {
        return GRADES;
    }
}
