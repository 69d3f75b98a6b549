package org.iotlabel.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which the scheme owner oversees the platform. */
@MessageBundle("portaloversight")
interface OversightMessages {
    @Message("Audit trail")
    String audit();

    @Message("Show")
    String show();

    @Message("To what, by key")
    String subject();

    @Message("Such as the serial of a label")
    String subjectHint();

    @Message("Who, by key")
    String principal();

    @Message("A name in the list leads to all that they did")
    String principalHint();

    @Message("What was done")
    String act();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("In UTC")
    String dayHint();

    @Message("Nothing was done that fits")
    String none();

    @Message("Every act of a person or of the platform itself stands here, with its reason, for ever.")
    String noneWhat();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("To what")
    String to();

    @Message("Why")
    String why();

    @Message("Save all that was found as a table (CSV)")
    String table();

    @Message("Have whoever runs the sign-in service remove an API client that ended here, if it is still there")
    String clientLeft();

    @Message("Client id {id.isolated}")
    String clientCalled(String id);
}
