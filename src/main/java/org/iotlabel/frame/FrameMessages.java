package org.iotlabel.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around every page, in every language: a file {@code messages/frame_xx.properties} for each. */
@MessageBundle("frame")
public interface FrameMessages {
    @Message
    String skip();

    @Message
    String pages();

    @Message
    String check();

    @Message
    String registry();

    @Message
    String baseline();

    @Message
    String rules();

    @Message
    String log();

    @Message
    String keys();

    @Message
    String yourself();

    @Message
    String bodies();

    @Message
    String accessibility();

    @Message
    String forBuilders();

    @Message
    String signIn();

    @Message
    String languages();

    @Message
    String error();

    @Message
    String lookAgain();

    /** What is called so, before what is said of it. */
    @Message
    String about(String name);

    /** Of words that are looked for: no field of a search takes more than 100 characters. */
    @Message
    String tooManyWords();
}
