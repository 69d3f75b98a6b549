package org.iotlabel.statuslist;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.iotlabel.problem.Problem;

/**
 * The lists that this copy of the application hands out, from memory. Each copy signs its own from the one table: the
 * bytes may differ between copies, what they say does not. A list that was not compared with the table for a while is
 * compared before it is handed out, so that a job that stands still cannot hide a suspension.
 */
@ApplicationScoped
class ServedStatusLists {
    private final StatusTable table;
    private final StatusListSigning signing;
    private final StatusListConfig config;
    private final Clock clock;
    private final Map<Integer, HeldStatusList> held = new ConcurrentHashMap<>();

    ServedStatusLists(StatusTable table, StatusListSigning signing, StatusListConfig config, Clock clock) {
        this.table = table;
        this.signing = signing;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A list as it is to be handed out now.
     *
     * @throws Problem NOT_FOUND; STATUS_LIST_UNAVAILABLE where it cannot be compared with the table or signed
     */
    SignedStatusList of(int list) {
        try {
            return fresh(list)
                    .or(() -> checkUnlessFresh(list))
                    .orElseThrow(Problem::notFound)
                    .signed();
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException fault) {
            Log.errorf(fault, "status list %d could not be compared with the table", list);
            throw new Problem(StatusListProblem.STATUS_LIST_UNAVAILABLE, "Ask again in a moment.");
        }
    }

    /** Compares every list with the table, and signs anew what changed or grows old. */
    void checkAll() {
        table.lists().forEach(this::check);
    }

    /** What is held at the moment, for those who watch over it. */
    Map<Integer, HeldStatusList> held() {
        return Map.copyOf(held);
    }

    private Optional<HeldStatusList> fresh(int list) {
        return Optional.ofNullable(held.get(list)).filter(one -> one.isFresh(clock.instant(), config.patience()));
    }

    /** Of many who ask for the same list, one compares and the others take what that one found. */
    private synchronized Optional<HeldStatusList> checkUnlessFresh(int list) {
        return fresh(list).or(() -> check(list));
    }

    private synchronized Optional<HeldStatusList> check(int list) {
        var now = clock.instant();
        // The mark is read before the values: a change in between is found at the next look, never lost.
        var checked = table.mark(list)
                .map(mark -> Optional.ofNullable(held.get(list))
                        .filter(one -> one.stillSays(mark, now, config.renewAfter()))
                        // What a lost key signed is worth nothing from the moment on in which that is known.
                        .filter(one -> one.signed().kid().equals(signing.kid()))
                        .map(one -> one.checked(now))
                        .orElseGet(() -> signed(list, mark, now)));
        checked.ifPresent(one -> held.put(list, one));
        return checked;
    }

    private HeldStatusList signed(int list, long mark, Instant now) {
        return new HeldStatusList(signing.sign(list, table.values(list), now), mark, now);
    }
}
