package org.iotlabel.keys;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Stops the start with one line that says what to do; it carries no cause, so that Quarkus prints the message alone. */
final class KeysRefused extends ConfigurationException {

    KeysRefused(String message) {
        super(message);
    }
}
