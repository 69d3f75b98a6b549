package org.iotlabel.website;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/** What makers pay to the scheme, as its page of rules tells it; nothing here takes money. */
@ConfigMapping(prefix = "label.fees")
interface FeesConfig {
    int HIGHEST = 3;

    /** Of all amounts, by its code (ISO 4217). */
    @WithDefault("EUR")
    Currency currency();

    /** Paid once for an application, whatever comes of it, by the level that is sought; nothing where a level is not named. */
    Map<Integer, BigDecimal> application();

    /** Paid for each year that a label runs, by its level; nothing where a level is not named. */
    Map<Integer, BigDecimal> yearly();

    /**
     * Holds an operator to what can be told.
     *
     * @throws IllegalStateException naming the key, where there is no such level, or its amount is below nothing or finer than
     *     the currency
     */
    default void mustBeTold() {
        mustBeTold("label.fees.application.", application());
        mustBeTold("label.fees.yearly.", yearly());
    }

    private void mustBeTold(String key, Map<Integer, BigDecimal> byLevel) {
        byLevel.forEach((level, amount) -> {
            if (level < 1 || level > HIGHEST) {
                throw new IllegalStateException(key + level + ": there is no such level");
            }
            if (amount.signum() < 0
                    || amount.stripTrailingZeros().scale() > currency().getDefaultFractionDigits()) {
                throw new IllegalStateException(key + level + ": " + amount + " is no amount of " + currency());
            }
        });
    }
}
