package org.iotlabel.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say around machine findings. */
@MessageBundle("portalcheck")
interface CheckMessages {
    @Message("What a machine found")
    String title();

    @Message("A machine read these files and held them against their specifications. It decides nothing.")
    String lead();

    @Message("{#when severity}{#is WARNING}Warning{#else}Note{/when}")
    String severityWord(Severity severity);
}
