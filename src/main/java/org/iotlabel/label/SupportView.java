package org.iotlabel.label;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * What is promised of security updates.
 *
 * @param until the last month that is promised now; absent where none is
 * @param onLabel the last month that was promised when the label was issued
 * @param extensions every later promise, the oldest first
 * @param actions what the caller may do next; empty for those who are not signed in
 */
record SupportView(
        @Nullable YearMonth until, @Nullable YearMonth onLabel, List<Extension> extensions, List<Action> actions) {
    /** One promise of longer support. */
    @Schema(name = "SupportExtension")
    record Extension(YearMonth until, Instant at) {}

    static SupportView of(Label label, List<SupportPromise> promises, List<Action> actions) {
        return new SupportView(
                label.support().until().orElse(null),
                LabelFacts.read(label.facts()).product().supportUntil(),
                promises.stream()
                        .map(promise -> new Extension(promise.until(), promise.at()))
                        .toList(),
                actions);
    }
}
