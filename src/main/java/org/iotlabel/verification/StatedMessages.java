package org.iotlabel.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.product.DefaultPassword;
import org.iotlabel.product.Updates;

/** What a label states of a device and of how it was checked, in every language: a file {@code messages/stated_xx.properties} for each. */
@MessageBundle("stated")
interface StatedMessages {
    @Message
    String kind();

    @Message
    String hardware();

    @Message
    String firmware();

    @Message
    String versionsFrom(String from);

    @Message
    String versions(String from, String to);

    @Message
    String updatesManner(Updates.Manner manner);

    @Message
    String password();

    @Message
    String passwordKind(DefaultPassword.Kind kind);

    @Message
    String senses();

    @Message
    String nothing();

    @Message
    String personalData();

    @Message
    String personalDataNone();

    @Message
    String dataRecipient();

    @Message
    String dataPurpose();

    @Message
    String dataPlace();

    @Message
    String offline();

    @Message
    String worksOffline();

    @Message
    String needsInternet();

    @Message
    String talksTo();

    @Message
    String talksToNobody();

    @Message
    String talksToSo(int all, long regions, long optional);

    @Message
    String connectionNeeded();

    @Message
    String connectionOptional();

    @Message
    String notSaid();

    @Message
    String reportAcknowledged();

    @Message
    String withinDays(int days);

    @Message
    String reportNews();

    @Message
    String everyDays(int days);

    @Message
    String assessedBy();

    @Message
    String assessor(String name, String accreditation);

    @Message
    String independent();

    @Message
    String decidedBy();

    @Message
    String decidedOn(String name, String day);

    @Message
    String runs();

    @Message
    String runsBetween(String from, String until);

    @Message
    String measured();

    @Message
    String measuredBy(String version);
}
