package org.iotlabel.certification;

import java.time.Duration;
import org.iotlabel.product.ProductCategory;

/**
 * How long decisions on one kind of device took.
 *
 * @param cases how many were decided
 * @param medianDays in whole days, a begun one counted
 */
public record DecisionTime(ProductCategory category, int cases, int medianDays) {
    static int days(double seconds) {
        return (int) Math.ceil(seconds / Duration.ofDays(1).toSeconds());
    }
}
