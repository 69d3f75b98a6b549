package org.iotlabel.statuslist;

/**
 * A place in the lists, given to one holder for ever.
 *
 * @param list the number of the list, from 1
 * @param index from 0; chosen at random, so that it tells nothing of when it was given or of how many there are
 */
public record StatusPlace(int list, int index) {
    public StatusPlace {
        if (list < 1 || index < 0 || index >= StatusBits.ENTRIES) {
            throw new IllegalArgumentException("no such place: " + index + " in list " + list);
        }
    }
}
