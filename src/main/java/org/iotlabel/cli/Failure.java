package org.iotlabel.cli;

/** Something did not go as it must; the message is for the person at the terminal. */
final class Failure extends RuntimeException {
    Failure(String message) {
        super(message);
    }
}
