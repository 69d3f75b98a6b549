package org.iotlabel.verification;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;

/** What labels are checked against beside themselves. */
@ConfigMapping(prefix = "label.verification")
interface VerificationConfig {
    /** The first day, in UTC, on which nobody runs the scheme any more; from then on no label is shown as valid. */
    Optional<LocalDate> schemeClosedOn();
}
