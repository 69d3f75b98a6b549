package org.iotlabel.walk;

/**
 * Something on a page, as the browser tells it to a screen reader.
 *
 * @param node which element it is, for the browser
 * @param name what it is called
 */
record Thing(int node, String name) {}
