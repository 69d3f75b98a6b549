package org.iotlabel.transparency;

/**
 * The promise that an entry will be in the log: its name until it has a place there, and afterwards.
 *
 * @param number unique for ever; says nothing of the place
 */
public record LogTicket(long number) {}
