package org.iotlabel.oversight;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.jspecify.annotations.Nullable;

/**
 * The jobs in words, those first that somebody must look at.
 *
 * @param state whether all are well
 */
record JobTable(boolean well, String state, List<Line> lines) {
    /**
     * One job.
     *
     * @param does what it is for, in a sentence
     * @param stands what became of it lately
     * @param deed what somebody does about it; empty where there is nothing to do
     */
    record Line(String does, String last, String next, boolean well, String stands, String deed) {}

    static JobMessages words() {
        return Words.in(PortalFrame.LANGUAGE, JobMessages.class);
    }

    static JobTable of(JobReport report, PortalFrame desk) {
        var lines = report.jobs().stream()
                .sorted(Comparator.comparing(JobView::well).thenComparing(JobView::job))
                .map(job -> line(job, desk))
                .toList();
        return new JobTable(report.well(), OperationFigures.words().wellness(report.well()), lines);
    }

    private static Line line(JobView job, PortalFrame desk) {
        var ended = job.endedAt();
        var took = job.tookMillis();
        return new Line(
                words().does(job.job()),
                ended == null || took == null ? words().notYet() : words().ended(desk.moment(ended), took(took)),
                moment(job.nextAt(), desk),
                job.well(),
                stands(job, desk),
                job.well() ? "" : words().seeLog(job.job()));
    }

    private static String stands(JobView job, PortalFrame desk) {
        var kind = job.failure() == null ? "" : job.failure();
        if (job.overdue()) {
            return words().overdue();
        }
        if (job.failures() > 0) {
            return words().failing(job.failures(), moment(job.failingSince(), desk), kind);
        }
        if (job.endedAt() == null) {
            return words().notYet();
        }
        return job.failedAt() == null ? words().good() : words().failedLast(moment(job.failedAt(), desk), kind);
    }

    private static String moment(@Nullable Instant at, PortalFrame desk) {
        return at == null ? words().unknown() : desk.moment(at);
    }

    /** Most take no second. */
    private static String took(long millis) {
        return millis < 1000 ? words().millis(millis) : Span.ofSeconds(millis / 1000);
    }
}
