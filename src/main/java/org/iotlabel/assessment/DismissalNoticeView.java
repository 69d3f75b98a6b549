package org.iotlabel.assessment;

import java.time.Instant;

/**
 * That a vendor was told of a coming dismissal.
 *
 * @param announcedAt when
 * @param deadline until when the vendor has to act
 */
record DismissalNoticeView(Instant announcedAt, Instant deadline) {
    static DismissalNoticeView of(DismissalNotice notice) {
        return new DismissalNoticeView(notice.announcedAt(), notice.deadline());
    }
}
