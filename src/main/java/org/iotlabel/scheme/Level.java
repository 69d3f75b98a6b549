package org.iotlabel.scheme;

/**
 * One step of the ladder a label stands on.
 *
 * @param number 1 is the lowest
 * @param name the word printed on the label
 * @param promise what a buyer may expect at this level, in one sentence
 */
public record Level(int number, String name, String promise) {}
