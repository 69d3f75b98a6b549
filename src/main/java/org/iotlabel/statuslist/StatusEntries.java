package org.iotlabel.statuslist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** The places in the lists, for whoever signs something that may end early. Both methods are part of the caller's transaction. */
@ApplicationScoped
public class StatusEntries {
    /**
     * How full a list gets before the next one is opened, in places. A quarter stays free, so that an index drawn at
     * random is taken with a chance of three in four at most.
     */
    static final int FILL = StatusBits.ENTRIES / 4 * 3;

    /** How often an index is drawn at most. All of them taken has a chance below 0.75^100, some 3 in 10^13. */
    static final int MOST_DRAWS = 100;

    private final StatusTable table;
    private final RandomGenerator random;

    @Inject
    StatusEntries(StatusTable table) {
        this(table, new SecureRandom());
    }

    StatusEntries(StatusTable table, RandomGenerator random) {
        this.table = table;
        this.random = random;
    }

    /**
     * Gives a free place, chosen at random, with the value VALID. Where the transaction is rolled back, the place is free
     * again.
     *
     * @throws IllegalStateException in the practically impossible case that {@value #MOST_DRAWS} draws find none
     */
    public StatusPlace give() {
        var list = listWithRoom();
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            var index = random.nextInt(StatusBits.ENTRIES);
            if (table.take(list, index)) {
                return new StatusPlace(list, index);
            }
        }
        throw new IllegalStateException("no free place was drawn in status list " + list);
    }

    /** Writes what the lists will say of a place. INVALID and ENDED are for good: the database refuses whatever comes after them. */
    public void set(StatusPlace place, StatusValue value) {
        table.write(place, value);
    }

    private int listWithRoom() {
        var newest = newest();
        if (hasRoom(newest)) {
            return newest;
        }
        table.takeTurnsAtOpening();
        // Whoever had the turn before has opened one.
        var since = newest();
        return hasRoom(since) ? since : table.open();
    }

    /** The newest list; 0 where there is none. */
    private int newest() {
        var lists = table.lists();
        return lists.isEmpty() ? 0 : lists.getLast();
    }

    private boolean hasRoom(int list) {
        return list > 0 && table.given(list) < FILL;
    }
}
