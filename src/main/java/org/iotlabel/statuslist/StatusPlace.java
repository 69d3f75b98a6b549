package org.iotlabel.statuslist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place in the lists, given to one holder for ever.
 *
 * @param list the number of the list, from 1
 * @param index from 0; chosen at random, so that it tells nothing of when it was given or of how many there are
 */
@Embeddable
public record StatusPlace(
        @Column(name = "status_list", updatable = false) int list,
        @Column(name = "status_index", updatable = false) int index) {
    public StatusPlace {
        if (list < 1 || index < 0 || index >= StatusBits.ENTRIES) {
            throw new IllegalArgumentException("no such place: " + index + " in list " + list);
        }
    }
}
