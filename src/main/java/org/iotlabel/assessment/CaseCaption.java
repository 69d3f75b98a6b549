package org.iotlabel.assessment;

/**
 * By what a person knows a case in a list.
 *
 * @param model the product, as its vendor calls it today
 * @param level the level sought
 */
record CaseCaption(String model, String vendor, int level) {}
