package org.iotlabel.oversight;

import java.util.List;

/**
 * The jobs of one copy of the application, by name.
 *
 * @param well whether nobody has to look at any of them
 */
record JobReport(boolean well, List<JobView> jobs) {
    static JobReport of(List<JobView> jobs) {
        return new JobReport(jobs.stream().allMatch(JobView::well), jobs);
    }
}
