package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.iotlabel.audit.AuditSearch;
import org.iotlabel.audit.SeldomAct;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.party.Caller;

/**
 * API clients that ended here and of which the sign-in service does not say whether it has removed them. Only who runs it can
 * look; nobody tells us that they did, so that each is told for some days.
 */
@ApplicationScoped
class LeftClientDuties implements Duties {
    private static final SeldomAct LEFT = SeldomAct.CLIENT_LEFT;
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
        return trail.newest(LEFT, clock.instant().minus(TOLD), MOST).stream()
                .map(one -> new Duty(
                        OversightSection.said().clientLeft(),
                        OversightSection.said()
                                .clientCalled(String.valueOf(one.details().get("clientId"))),
                        OversightSection.PATH + "?act=" + LEFT.action(),
                        null))
                .toList();
    }
}
