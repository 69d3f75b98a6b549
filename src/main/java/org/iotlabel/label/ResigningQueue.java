package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.iotlabel.keys.LostKeys.LostKey;
import org.iotlabel.signing.KeyRole;

/** What has to be signed anew after keys were lost, label by label. The caller opens and ends the transaction. */
@ApplicationScoped
class ResigningQueue {
    private static final String ENROL = """
            INSERT INTO label_resigning (lost_key, label, outcome, enrolled_at, due_at, attempts)
            SELECT :kid, l.serial, 'WAITING', :at, :at, 0""";
    private static final String IN_USE =
            " FROM label l WHERE l.state IN ('ACTIVE', 'SUSPENDED') AND l.documented_at IS NOT NULL AND ";
    private static final String SIGNED = "l.kid = :kid";

    // Of an older document nobody wrote down which key signed it; it is signed once more rather than not at all.
    private static final String CERTIFIED = """
            coalesce((SELECT d.kid FROM label_document d WHERE d.label = l.serial AND d.name = 'CERTIFICATE'
                      ORDER BY d.edition DESC LIMIT 1), :kid) = :kid""";

    private static final String END = """
            UPDATE label_resigning SET outcome = 'ENDED' WHERE lost_key = :kid AND outcome = 'TOO_LATE'
                AND label NOT IN (SELECT serial FROM label WHERE state IN ('ACTIVE', 'SUSPENDED'))""";

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int DOUBLINGS = 8;

    private final EntityManager entities;

    ResigningQueue(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Puts every label that a lost key signed on the list; those that are on it stay as they are, but for those that have ended
     * since somebody was to decide on them.
     */
    void enrol(LostKey key, Instant at) {
        entities.createNativeQuery(END).setParameter("kid", key.kid()).executeUpdate();
        entities.createNativeQuery(ENROL + signedBy(key.role()) + " ON CONFLICT DO NOTHING")
                .setParameter("kid", key.kid())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** How many labels in use a key has signed, by the same condition by which they are put on the list once it is lost. */
    long inUse(KeyRole role, String kid) {
        return ((Number) entities.createNativeQuery("SELECT count(*)" + signedBy(role))
                        .setParameter("kid", kid)
                        .getSingleResult())
                .longValue();
    }

    private static String signedBy(KeyRole role) {
        return IN_USE + (role == KeyRole.LABEL ? SIGNED : CERTIFIED);
    }

    /** Takes the next ones; whoever took them and died leaves them to others at the end of the lease. */
    List<Serial> take(String kid, Instant now, Duration lease, int most) {
        return session()
                .createNativeQuery("""
                        UPDATE label_resigning SET due_at = :lease, tried_at = :now
                        WHERE lost_key = :kid AND label IN (
                            SELECT label FROM label_resigning
                            WHERE lost_key = :kid AND outcome IN ('WAITING', 'FAILED') AND due_at <= :now
                            ORDER BY due_at, label LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING label
                        """, String.class)
                .setParameter("kid", kid)
                .setParameter("now", now)
                .setParameter("lease", now.plus(lease))
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Serial::new)
                .toList();
    }

    /** Writes down what came of a label. */
    void settle(String kid, Serial serial, ResigningOutcome outcome) {
        entities.createNativeQuery("""
                        UPDATE label_resigning SET outcome = :outcome, error = NULL
                        WHERE lost_key = :kid AND label = :label
                        """)
                .setParameter("outcome", outcome.name())
                .setParameter("kid", kid)
                .setParameter("label", serial.value())
                .executeUpdate();
    }

    /** Writes down that it went wrong, and puts it off for longer each time. */
    void putOff(String kid, Serial serial, String error, Instant now) {
        entities.createNativeQuery("""
                        UPDATE label_resigning SET outcome = 'FAILED', error = :error, attempts = attempts + 1,
                            due_at = CAST(:now AS timestamptz)
                                + :pause * power(2, least(attempts, :doublings)) * interval '1 second'
                        WHERE lost_key = :kid AND label = :label AND outcome IN ('WAITING', 'FAILED')
                        """)
                .setParameter("error", error)
                .setParameter("now", now)
                .setParameter("pause", FIRST_PAUSE.toSeconds())
                .setParameter("doublings", DOUBLINGS)
                .setParameter("kid", kid)
                .setParameter("label", serial.value())
                .executeUpdate();
    }

    /** How many there are of each outcome. */
    Map<ResigningOutcome, Long> counts(String kid) {
        return counts(List.of(kid)).getOrDefault(kid, Map.of());
    }

    /** The same for each of some keys. */
    Map<String, Map<ResigningOutcome, Long>> counts(Collection<String> kids) {
        var counts = new HashMap<String, Map<ResigningOutcome, Long>>();
        session()
                .createNativeQuery("""
                        SELECT lost_key, outcome, count(*) FROM label_resigning WHERE lost_key IN (:kids)
                        GROUP BY lost_key, outcome
                        """, Tuple.class)
                .setParameter("kids", kids)
                .getResultStream()
                .forEach(row -> counts.computeIfAbsent(
                                row.get(0, String.class), _ -> new EnumMap<>(ResigningOutcome.class))
                        .put(ResigningOutcome.valueOf(row.get(1, String.class)), row.get(2, Long.class)));
        return counts;
    }

    /** Those with an outcome, in the order of the alphabet. */
    List<Serial> with(String kid, ResigningOutcome outcome, int most) {
        return session()
                .createNativeQuery("""
                        SELECT label FROM label_resigning WHERE lost_key = :kid AND outcome = :outcome
                        ORDER BY label LIMIT :most
                        """, String.class)
                .setParameter("kid", kid)
                .setParameter("outcome", outcome.name())
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Serial::new)
                .toList();
    }

    /** Those that somebody has to decide on, whose serials come next in the order of the alphabet. */
    List<Serial> toDecide(String kid, String after, int most) {
        return session()
                .createNativeQuery("""
                        SELECT r.label FROM label_resigning r JOIN label l ON l.serial = r.label
                        WHERE r.lost_key = :kid AND r.outcome = 'TOO_LATE' AND l.state IN ('ACTIVE', 'SUSPENDED')
                            AND r.label > :after
                        ORDER BY r.label LIMIT :most
                        """, String.class)
                .setParameter("kid", kid)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Serial::new)
                .toList();
    }

    /** Takes up a label again on which somebody has decided. */
    void reopen(Serial serial, Instant at) {
        entities.createNativeQuery("""
                        UPDATE label_resigning SET outcome = 'WAITING', due_at = :at
                        WHERE label = :label AND outcome = 'TOO_LATE'
                        """)
                .setParameter("at", at)
                .setParameter("label", serial.value())
                .executeUpdate();
    }

    /** When the first label was put on the list; empty before. */
    Optional<Instant> since(String kid) {
        return session()
                .createNativeQuery(
                        "SELECT min(enrolled_at) FROM label_resigning WHERE lost_key = :kid HAVING count(*) > 0",
                        Instant.class)
                .setParameter("kid", kid)
                .getResultStream()
                .findFirst();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
