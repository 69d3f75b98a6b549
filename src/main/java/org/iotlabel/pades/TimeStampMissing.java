package org.iotlabel.pades;

/** Thrown where a time stamp is configured and cannot be had; what waits for it is tried again later. */
final class TimeStampMissing extends RuntimeException {
    TimeStampMissing(String why) {
        super("No time stamp: " + why);
    }

    TimeStampMissing(String why, Throwable cause) {
        super("No time stamp: " + why, cause);
    }
}
