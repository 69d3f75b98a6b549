package org.iotlabel.label;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Has those who issue one label at the same time in this copy of the application go one after the other, because making
 * the documents takes long and only one set is kept. Nothing rests on it: what must not happen twice is kept by the database.
 */
final class IssuingTurns {
    private static final int LANES = 64;

    private final Lock[] lanes =
            Stream.generate(ReentrantLock::new).limit(LANES).toArray(Lock[]::new);

    /** Waits for the turn of this label, and takes it. */
    void take(Serial serial, Runnable work) {
        var lane = lanes[Math.floorMod(serial.hashCode(), LANES)];
        lane.lock();
        try {
            work.run();
        } finally {
            lane.unlock();
        }
    }
}
