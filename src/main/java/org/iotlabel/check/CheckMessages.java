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

    @Message(
            "A machine read {name.isolated}: {#if warnings == 0}no warning{#else if warnings == 1}1 warning{#else}{warnings} warnings"
                    + "{/if}")
    String folded(String name, int warnings);

    @Message("Save {name.isolated}")
    String save(String name);

    @Message("{#when severity}{#is WARNING}Warning{#else}Note{/when}")
    String severityWord(Severity severity);
}
