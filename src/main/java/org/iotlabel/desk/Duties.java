package org.iotlabel.desk;

import java.util.List;

/** What waits for the visitor in one feature; the first page of the portal gathers it from all of them. */
public interface Duties {
    /** At most a handful, the most urgent first; a statement or two each. */
    List<Duty> waiting();
}
