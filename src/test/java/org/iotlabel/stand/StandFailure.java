package org.iotlabel.stand;

/** Why the stand cannot start or go on, in one line for the person at the terminal. */
final class StandFailure extends RuntimeException {

    StandFailure(String line) {
        super(line);
    }

    StandFailure(String line, Throwable cause) {
        super(line + ": " + cause.getMessage(), cause);
    }
}
