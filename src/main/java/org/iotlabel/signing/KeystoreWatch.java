package org.iotlabel.signing;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Takes up keys that were made while the platform runs, so that a rotation needs no restart. */
@Singleton
public final class KeystoreWatch {

    private static final Logger LOG = Logger.getLogger(KeystoreWatch.class);

    private final KeySource source;
    private final SigningKeys keys;

    KeystoreWatch(KeySource source, SigningKeys keys) {
        this.source = source;
        this.keys = keys;
    }

    /** Reads the keystore again. One that cannot be read now changes nothing: the keys in memory go on signing. */
    public void look() {
        try {
            keys.add(source.read());
        } catch (KeystoreRefused e) {
            LOG.warn("The keystore was not read again: " + e.getMessage());
        }
    }
}
