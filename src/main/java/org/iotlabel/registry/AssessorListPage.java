package org.iotlabel.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iotlabel.frame.Frame;
import org.iotlabel.paging.Page;
import org.iotlabel.party.AccreditationState;
import org.iotlabel.party.AssessorView;

/**
 * The bodies on one page.
 *
 * @param next the address of the page after this one; empty on the last
 */
record AssessorListPage(List<Line> bodies, String next) {
    /**
     * A body.
     *
     * @param recognised whether an accreditation of it is in force
     */
    record Line(String path, String name, String country, boolean recognised) {
        private static Line of(AssessorView body, Locale language) {
            return new Line(
                    "/assessors/" + body.id(),
                    body.name(),
                    Countries.name(body.country(), language),
                    body.accreditations().stream().anyMatch(one -> one.state() == AccreditationState.RECOGNISED));
        }
    }

    static AssessorListPage of(Page<AssessorView> page, Frame frame) {
        var next = page.nextPageToken();
        return new AssessorListPage(
                page.items().stream()
                        .map(body -> Line.of(body, frame.language()))
                        .toList(),
                next == null
                        ? ""
                        : frame.keeping("pageToken", Optional.of(next)).here());
    }
}
