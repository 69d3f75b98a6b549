package org.iotlabel.publiclog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the log says, in every language: a file {@code messages/publiclog_xx.properties} for each. */
@MessageBundle("publiclog")
interface LogMessages {
    @Message
    String logTitle();

    @Message
    String logIntro();

    @Message
    String logStands();

    @Message
    String logName();

    @Message
    String logEntries();

    @Message
    String logCheckpoint();

    @Message
    String logCheckpointWhat();

    @Message
    String logUnsigned();

    @Message
    String logKeys();

    @Message
    String logKeysWhat();

    @Message
    String logAudit();

    @Message
    String logAuditWhat();

    @Message
    String logCopy();

    @Message
    String logFormat();
}
