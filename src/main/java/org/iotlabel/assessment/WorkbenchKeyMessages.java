package org.iotlabel.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the workbench says of its keys. */
@MessageBundle("portalworkbenchkeys")
interface WorkbenchKeyMessages {
    @Message("Keyboard shortcuts")
    String keys();

    @Message("Keyboard shortcuts of the workbench")
    String keysTitle();

    @Message("next requirement")
    String keyNext();

    @Message("previous requirement")
    String keyPrevious();

    @Message("choose a verdict, from the first to the fourth")
    String keyVerdict();

    @Message("ask the vendor about it")
    String keyQuestion();

    @Message("save and go on, also while you write")
    String keySave();

    @Message("show or hide this list")
    String keyHelp();

    @Message("Use single keys as shortcuts")
    String keysOn();

    @Message("Close")
    String closeKeys();
}
