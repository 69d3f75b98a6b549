package org.iotlabel.registry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.label.LabelOrder;
import org.iotlabel.scheme.Grade;

/** What the pages of the registry say, in every language: a file {@code messages/registry_xx.properties} for each. */
@MessageBundle("registry")
interface RegistryMessages {
    @Message
    String registryTitle();

    @Message
    String registryWhat();

    @Message
    String lookFor();

    @Message
    String lookForHelp();

    @Message
    String vendorName();

    @Message
    String deviceKind();

    @Message
    String levelOffered();

    @Message
    String gradeOffered();

    @Message
    String stateOffered();

    @Message
    String updatesOffered();

    @Message
    String moreChoices();

    @Message
    String any();

    @Message
    String search();

    @Message
    String found();

    @Message
    String foundNone();

    @Message
    String foundNoneWhat();

    @Message
    String foundNoneSerial();

    @Message
    String everything();

    @Message
    String furtherPage();

    @Message
    String firstPage();

    @Message
    String asTable();

    @Message
    String by(String maker);

    @Message
    String levelNamed(int number, String name);

    @Message
    String levelNumber(int number);

    @Message
    String gradeCalled(Grade grade);

    @Message
    String updatesUntil(String month);

    @Message
    String noUpdates();

    @Message
    String endOf(String year);

    @Message
    String sorted();

    @Message
    String sortedBy(LabelOrder order);

    @Message
    String compareThis();

    @Message
    String compareChosen();

    @Message
    String onlyHolder();

    @Message
    String onlyAssessor();

    @Message
    String onlyWho();

    @Message
    String barCode();

    @Message
    String barCodeDigits();

    @Message
    String notOfList();

    @Message
    String brokenLink();
}
