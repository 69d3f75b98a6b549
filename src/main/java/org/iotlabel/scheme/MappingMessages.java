package org.iotlabel.scheme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the mappings says, in every language: a file {@code messages/mapping_xx.properties} for each. */
@MessageBundle("mapping")
interface MappingMessages {
    @Message
    String ownWords();

    @Message
    String publishersText();

    @Message
    String provision();

    @Message
    String gist();

    @Message
    String answeredBy();

    @Message
    String notCovered();

    @Message
    String mappingsWhat();

    @Message
    String gistsInEnglish();
}
