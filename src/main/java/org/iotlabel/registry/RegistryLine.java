package org.iotlabel.registry;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelState;
import org.iotlabel.label.ReasonCode;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A label in the public register.
 *
 * @param serial as it is printed
 * @param url the page for people
 * @param href where the label stands for programs
 * @param state where it stands now
 * @param holder the organisation to which it was granted
 * @param supportUntil the last month of security updates that is promised now
 */
record RegistryLine(
        String serial,
        URI url,
        String href,
        LabelState state,
        @Nullable ReasonCode reasonCode,
        Instant since,
        String model,
        String manufacturer,
        String holder,
        ProductCategory category,
        List<String> gtins,
        int level,
        Grade containmentGrade,
        Instant validUntil,
        @Nullable YearMonth supportUntil) {
    static RegistryLine of(IssuedLabel label) {
        var facts = label.facts();
        var product = facts.product();
        return new RegistryLine(
                label.serial().toString(),
                facts.url(),
                "/api/v1/labels/" + label.serial().value(),
                label.standing().state(),
                label.standing().reasonCode().orElse(null),
                label.standing().since(),
                product.model(),
                product.manufacturer().name(),
                facts.holder(),
                product.category(),
                product.gtins(),
                facts.level().number(),
                facts.containmentGrade(),
                facts.validUntil(),
                label.supportUntil().orElse(null));
    }
}
