package org.iotlabel.check;

import java.time.LocalDate;
import org.iotlabel.product.VersionRange;

/**
 * What findings depend on beside the bytes of a file.
 *
 * @param today in UTC
 * @param firmware the versions that the vendor declares
 */
record Circumstances(LocalDate today, VersionRange firmware) {}
