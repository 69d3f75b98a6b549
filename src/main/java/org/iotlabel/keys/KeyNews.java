package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.iotlabel.transparency.PublicLog;

/** Tells the public log what became of a key, in the transaction of the change. */
@ApplicationScoped
class KeyNews {
    private final PublicLog log;

    KeyNews(PublicLog log) {
        this.log = log;
    }

    /** A key was recorded or moved. */
    void tell(KeyRecord key, Instant at) {
        log.append(KeyLeaf.of(key, at));
    }
}
