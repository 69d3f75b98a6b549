package org.iotlabel.keys;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the keys says, in every language: a file {@code messages/keys_xx.properties} for each. */
@MessageBundle("keys")
interface KeyMessages {
    @Message
    String keysTitle();

    @Message
    String keysWhat();

    @Message
    String keysUse();

    @Message
    String keysCompare();

    @Message
    String keysAsDid();

    @Message
    String keysAsJwks();

    @Message
    String keysOfLog();

    @Message
    String keysAuthority();

    @Message
    String keysRevoked();

    @Message
    String keysOffline();

    @Message
    String keysAll();

    @Message
    String keyRole(String role);

    @Message
    String keyState(String state);

    @Message
    String keyStands();

    @Message
    String keyAlgorithm();

    @Message
    String keyThumbprint();

    @Message
    String keyRecorded();

    @Message
    String keyActive();

    @Message
    String keyRetired();

    @Message
    String keySignsUntil();

    @Message
    String keyCompromised();

    @Message
    String keyDeclared();
}
