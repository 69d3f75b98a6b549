package org.iotlabel.signing;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * Thrown at the start when the signing keys cannot be had, with one line that says what to do.
 *
 * <p>It carries no cause: Quarkus prints the message alone when this is the root of the failure.
 */
final class KeystoreRefused extends ConfigurationException {

    KeystoreRefused(String message) {
        super(message);
    }
}
