package org.iotlabel.label;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.List;

/** How labels are issued. */
@ConfigMapping(prefix = "label.label")
interface LabelConfig {
    /** How long a label runs from the day it is issued, in calendar time (ISO 8601). */
    @WithDefault("P2Y")
    Period validity();

    /**
     * How long a label may run at most after the last day of the baseline that it is held against, once that day is
     * announced, in calendar time (ISO 8601).
     */
    @WithDefault("P1Y")
    Period afterSunset();

    /** The identifier of the scheme's rules, as it stands in {@code label.json}. */
    @WithDefault("trusted-iot-label")
    String schemeId();

    /** The version of the scheme's rules. */
    @WithDefault("1.0")
    String schemeVersion();

    /** The e-mail address of the scheme that stands on labels. */
    String contact();

    /** In which languages the certificate of a label that is issued from now on is made beside English, by their tags; "en" for no other. */
    @WithDefault("de,fr,es,nl,pl")
    List<String> certificateLanguages();

    /** How long issuing may take before the job takes it up; shorter than it takes only wastes work. */
    @WithDefault("PT30S")
    Duration patience();

    /** How often the job looks for labels whose issuing was not finished; "off" for never. */
    @WithDefault("30s")
    String finishEvery();

    /** How often the job looks for labels of a lost key that have to be signed anew; "off" for never. */
    @WithDefault("10s")
    String resignEvery();

    /** How often the job writes down that labels have run out, which readers see at once; "off" for never. */
    @WithDefault("10m")
    String expireEvery();

    /** Of how many labels the facts and the past are kept in memory: some kilobytes each. */
    @WithDefault("10000")
    int remembered();
}
