package org.iotlabel.label;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A promise of security updates for longer than was promised before.
 *
 * @param until the last month
 */
public record LongerSupport(YearMonth until, Instant at) {}
