package org.iotlabel.website;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.scheme.Grade;

/** What the front door says, in every language: a file {@code messages/home_xx.properties} for each. */
@MessageBundle("home")
interface HomeMessages {
    @Message
    String homeTitle();

    @Message
    String homeWhat();

    @Message
    String homeLead();

    @Message
    String gistLevel();

    @Message
    String gistGrade();

    @Message
    String gistUpdates();

    @Message
    String lookUp();

    @Message
    String lookUpNow();

    @Message
    String scan();

    @Message
    String orCheck();

    @Message
    String meaning();

    @Message
    String levelMeaning();

    @Message
    String levelOne();

    @Message
    String levelTwo();

    @Message
    String levelThree();

    @Message
    String gradesMeaning();

    @Message
    String gradeMeaning(Grade grade);

    @Message
    String updatesMeaning();

    @Message
    String buyers();

    @Message
    String buyersScan();

    @Message
    String buyersCompare();

    @Message
    String buyersUpdates();

    @Message
    String buyersTell();

    @Message
    String newest();

    @Message
    String newestNone();

    @Message
    String allLabels();

    @Message
    String others();

    @Message
    String takePart();

    @Message
    String forVendors();

    @Message
    String forAssessors();

    @Message
    String forRouters();

    @Message
    String forResearchers();
}
