package org.iotlabel.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What whoever scans a code is told, in every language: a file {@code messages/scan_xx.properties} for each. */
@MessageBundle("scan")
interface ScanMessages {
    @Message
    String scanTitle();

    @Message
    String scanWhat();

    @Message
    String byCamera();

    @Message
    String cameraPrivacy();

    @Message
    String startCamera();

    @Message
    String cameraView();

    @Message
    String stopCamera();

    @Message
    String asking();

    @Message
    String loading();

    @Message
    String looking();

    @Message
    String hint();

    @Message
    String found();

    @Message
    String stopped();

    @Message
    String denied();

    @Message
    String absent();

    @Message
    String broken();

    @Message
    String unloaded();

    @Message
    String foreign();

    @Message
    String leads();

    @Message
    String seal();

    @Message
    String byTyping();

    @Message
    String serialBelow();

    @Message
    String lookUp();

    @Message
    String byFile();

    @Message
    String photograph();

    @Message
    String photographWhat();

    @Message
    String checkPhotograph();

    @Message
    String toUpload();
}
