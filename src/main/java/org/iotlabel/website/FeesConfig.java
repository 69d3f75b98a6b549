package org.iotlabel.website;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/** What makers pay to the scheme, as its page of rules tells it; nothing here takes money. */
@ConfigMapping(prefix = "label.fees")
interface FeesConfig {
    /** Of all amounts, by its code (ISO 4217). */
    @WithDefault("EUR")
    Currency currency();

    /** Paid once for an application, whatever comes of it, by the level that is sought; a level that is not named is not told of. */
    Map<Integer, BigDecimal> application();

    /** Paid for each year that a label runs, by its level; nothing where a level is not named. */
    Map<Integer, BigDecimal> yearly();
}
