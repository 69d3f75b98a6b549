package org.iotlabel.keys;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;

/** The end of the whole scheme; it is announced where everybody who checks labels looks, beside the keys. */
@ConfigMapping(prefix = "label.verification")
interface SchemeEndConfig {
    /** The first day, in UTC, on which nobody runs the scheme any more; from then on no label is shown as valid. */
    Optional<LocalDate> schemeClosedOn();
}
