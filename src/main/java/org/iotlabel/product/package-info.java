/**
 * What a label is about: a device model of one vendor, with its hardware and firmware ranges, its trade numbers and what
 * the maker promises about it. Uses party for the vendor; knows nothing of attestations.
 */
@NullMarked
package org.iotlabel.product;

import org.jspecify.annotations.NullMarked;
