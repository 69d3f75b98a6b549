package org.iotlabel.statuslist;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.iotlabel.problem.Problem;

/**
 * Whether every list that was handed out can be handed out now, compared with the table. A copy of the application that has
 * lost touch with the table is taken out of service: another one may still know of a suspension. And somebody must look.
 */
@Readiness
@Wellness
@ApplicationScoped
class StatusListHealth implements HealthCheck {
    private final ServedStatusLists lists;
    private final StatusListWatch watch;
    private final Clock clock;

    StatusListHealth(ServedStatusLists lists, StatusListWatch watch, Clock clock) {
        this.lists = lists;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var canServe = lists.held().keySet().stream().allMatch(this::canServe);
        var look = watch.look();
        return HealthCheckResponse.named("status-lists")
                .status(canServe)
                .withData("lists", look.lists())
                .withData("secondsSinceChecked", look.unchecked().toSeconds())
                .withData("secondsSinceSigned", look.oldest().toSeconds())
                .withData("secondsLeft", look.left().toSeconds())
                .build();
    }

    private boolean canServe(int list) {
        try {
            return lists.of(list).term().until().isAfter(clock.instant());
        } catch (Problem unavailable) {
            return false;
        }
    }
}
