package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iotlabel.signing.CanonicalJson;
import org.jboss.logging.Logger;

/**
 * What the public must hear of a key, told in the transaction of the change. This is the one place where word of keys
 * leaves the package: the public log is called from {@link #tell}.
 */
@ApplicationScoped
class KeyNews {
    private static final Logger LOG = Logger.getLogger(KeyNews.class);

    /** A key is published, ahead of its use or with it. */
    void published(KeyRecord key, Instant at) {
        tell("published", key, at);
    }

    /** A key was moved. */
    void moved(KeyRecord key, Instant at) {
        tell(
                switch (key.state()) {
                    case STANDBY -> "published";
                    case ACTIVE -> "activated";
                    case RETIRED -> "retired";
                    case COMPROMISED -> "compromised";
                },
                key,
                at);
    }

    private static void tell(String event, KeyRecord key, Instant at) {
        LOG.infof("Key news: %s", leaf(event, key, at).text());
    }

    /** The leaf for the log; no names of people. */
    static CanonicalJson leaf(String event, KeyRecord key, Instant at) {
        var leaf = new TreeMap<String, Object>(Map.of(
                "kind", "key-" + event,
                "at", at,
                "role", key.key().role().name().toLowerCase(Locale.ROOT),
                "jwk", key.key().jwk()));
        Optional.ofNullable(key.times().compromisedAt()).ifPresent(since -> leaf.put("compromisedAt", since));
        return CanonicalJson.of(leaf);
    }
}
