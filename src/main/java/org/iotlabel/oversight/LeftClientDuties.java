package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.iotlabel.audit.AuditQuery;
import org.iotlabel.audit.AuditSearch;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;

/**
 * API clients that ended here and of which the sign-in service does not say whether it has removed them. Only who runs it can
 * look; nobody tells us that they did, so that each is told for some days.
 */
@ApplicationScoped
class LeftClientDuties implements Duties {
    private static final String ACT = "client.left";
    private static final Duration TOLD = Duration.ofDays(14);
    private static final int MOST = 3;

    private final AuditSearch trail;
    private final Caller caller;
    private final Clock clock;

    LeftClientDuties(AuditSearch trail, Caller caller, Clock clock) {
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<Duty> waiting() {
        if (!caller.has(SCHEME_OWNER)) {
            return List.of();
        }
        var lately = new AuditQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.of(ACT),
                Optional.of(clock.instant().minus(TOLD)),
                Optional.empty());
        return trail.page(lately, PageRequest.first(MOST)).items().stream()
                .map(one -> new Duty(
                        OversightSection.said().clientLeft(),
                        OversightSection.said()
                                .clientCalled(String.valueOf(one.details().get("clientId"))),
                        OversightSection.PATH + "?act=" + ACT,
                        null))
                .toList();
    }
}
