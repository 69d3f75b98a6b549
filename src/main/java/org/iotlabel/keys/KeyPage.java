package org.iotlabel.keys;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * All keys for people, each from the same view as the API's.
 *
 * @param entries in the order of the API
 */
record KeyPage(List<Entry> entries) {
    /**
     * One key.
     *
     * @param kid the thumbprint, under which signatures name the key
     * @param times what became of it, in the order of time
     */
    record Entry(String kid, String role, String algorithm, String state, List<Event> times) {}

    /** What happened to a key, as the name of the message that says it, and when. */
    record Event(What what, String at) {}

    /** What can become of a key. */
    enum What {
        RECORDED,
        ACTIVE,
        RETIRED,
        SIGNS_UNTIL,
        COMPROMISED,
        DECLARED
    }

    static KeyPage of(List<KeyView> keys, Frame frame) {
        return new KeyPage(keys.stream().map(key -> entry(key, frame)).toList());
    }

    private static Entry entry(KeyView key, Frame frame) {
        var times = Stream.of(
                        event(What.RECORDED, key.recordedAt(), frame),
                        event(What.ACTIVE, key.activeAt(), frame),
                        event(What.RETIRED, key.retiredAt(), frame),
                        event(What.SIGNS_UNTIL, key.signsUntil(), frame),
                        event(What.COMPROMISED, key.compromisedAt(), frame),
                        event(What.DECLARED, key.declaredAt(), frame))
                .flatMap(event -> event)
                .toList();
        return new Entry(key.kid(), key.role().name(), key.alg(), key.state().name(), times);
    }

    private static Stream<Event> event(What what, @Nullable Instant at, Frame frame) {
        return Stream.ofNullable(at).map(instant -> new Event(what, frame.moment(instant)));
    }
}
