package org.iotlabel.statuslist;

import java.time.Duration;

/**
 * How the lists in memory stand at one instant; durations are zero where there is no list.
 *
 * @param lists how many are held
 * @param unchecked the longest time since one was compared with the table
 * @param oldest the longest time since one was signed
 * @param left the shortest time until one ends; negative where one has
 */
record StatusListLook(int lists, Duration unchecked, Duration oldest, Duration left) {}
