package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * The one place that says whether a signature of ours counts.
 *
 * <p>It is asked with the time that proves the signature: the time of the log entry where there is one. A caller without
 * a log entry passes the time that the transaction of the issue stored; this is the seam for the public log, and the only
 * thing to change then is which instant is passed.
 */
@ApplicationScoped
public class KeyStanding {
    private final KeyRing ring;

    KeyStanding(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * Whether a signature by this key counts.
     *
     * @param kid the key's thumbprint, as the signature names it
     * @param logged when the signature provably was there
     */
    public Standing of(String kid, Instant logged) {
        return ring.find(kid).map(key -> key.times().standing(logged)).orElse(Standing.UNKNOWN_KEY);
    }
}
