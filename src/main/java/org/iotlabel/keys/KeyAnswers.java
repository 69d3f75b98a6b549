package org.iotlabel.keys;

import static java.util.stream.Collectors.toMap;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iotlabel.audit.Actor;
import org.iotlabel.paging.Page;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What the doors to our keys answer: to everybody the same from memory, and to a scheme owner what may be proposed besides. */
@ApplicationScoped
class KeyAnswers {
    private static final String WORDS = "…";

    private final KeyRing ring;
    private final KeyReconciliationWorkflow reconciliation;
    private final SchemeKeys keys;
    private final KeyProposals proposals;
    private final Caller caller;

    KeyAnswers(
            KeyRing ring,
            KeyReconciliationWorkflow reconciliation,
            SchemeKeys keys,
            KeyProposals proposals,
            Caller caller) {
        this.ring = ring;
        this.reconciliation = reconciliation;
        this.keys = keys;
        this.proposals = proposals;
        this.caller = caller;
    }

    RestResponse<Page<KeyView>> all() {
        return answer(new Page<>(views(), null));
    }

    RestResponse<KeyView> of(String kid) {
        return answer(
                views().stream().filter(key -> key.kid().equals(kid)).findAny().orElseThrow(Problem::notFound));
    }

    private List<KeyView> views() {
        if (!caller.has(SCHEME_OWNER)) {
            return ring.keys().stream().map(key -> KeyView.of(key, List.of())).toList();
        }
        // As proposing does, or what is offered would lag behind what is done.
        ring.set(reconciliation.reconcile());
        var desk = new KeyDesk(keys.everyOne(), proposals.open());
        var byName = desk.keys().stream().collect(toMap(SchemeKey::kid, key -> key));
        return ring.keys().stream()
                .map(record -> KeyView.of(record, actions(record, byName, desk)))
                .toList();
    }

    /** A key that signs can be replaced, and any key can turn out to be lost, from some time on. */
    private List<Action> actions(KeyRecord record, Map<String, SchemeKey> byName, KeyDesk desk) {
        var actions = new ArrayList<Action>();
        var key = byName.get(record.kid());
        if (record.state() == KeyState.ACTIVE) {
            var rotating = caller.whyNot(SCHEME_OWNER)
                    .or(() ->
                            desk.whyNotRotate(record.key().role(), record.key().algorithm()));
            actions.add(Action.of("rotation", "POST", "/api/v1/keys/rotations", rotating));
        }
        if (key != null) {
            var step = new Step.Compromise(Actor.SYSTEM, WORDS, Instant.EPOCH);
            var losing = caller.whyNot(SCHEME_OWNER).or(() -> desk.whyNotCompromise(key, step));
            actions.add(Action.of("compromise", "POST", "/api/v1/keys/compromises", losing));
        }
        return actions;
    }

    private <T> RestResponse<T> answer(T body) {
        return ResponseBuilder.ok(body)
                .header("Cache-Control", caller.isSignedIn() ? "private, no-store" : "public, max-age=60")
                .header("Vary", "Authorization")
                .build();
    }
}
