package org.iotlabel.assessment;

import java.util.List;
import org.iotlabel.desk.FormPage;

/**
 * The evidence that is open to an assessor.
 *
 * @param exhibits empty where none is, or none can be read now
 * @param whyNot why none can be read or brought now; empty where it can
 */
record ExhibitsPage(String model, String caseHref, List<Exhibit> exhibits, String whyNot, FormPage form) {
    public boolean isShut() {
        return !whyNot.isEmpty();
    }
}
