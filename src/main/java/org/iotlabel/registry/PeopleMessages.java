package org.iotlabel.registry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.iotlabel.party.AccreditationState;
import org.iotlabel.party.OrganisationState;

/**
 * What the pages of vendors and assessment bodies say, in every language: a file {@code messages/people_xx.properties} for
 * each.
 */
@MessageBundle("people")
interface PeopleMessages {
    @Message
    String vendorWhat(String vendor);

    @Message
    String country();

    @Message
    String website();

    @Message
    String labelsByState();

    @Message
    String newestLabels();

    @Message
    String allOfThem();

    @Message
    String assessorsTitle();

    @Message
    String assessorsWhat();

    @Message
    String assessorsNone();

    @Message
    String recognisedNow(boolean recognised);

    @Message
    String nextBodies();

    @Message
    String assessorWhat(String body);

    @Message
    String bodyState(OrganisationState state);

    @Message
    String inNumbers();

    @Message
    String figureLabels();

    @Message
    String figureCases();

    @Message
    String figureDays();

    @Message
    String figureOverturned();

    @Message
    String figurePaired();

    @Message
    String figureDissent();

    @Message
    String figuresFew(int fewest);

    @Message
    String figuresJson();

    @Message
    String accreditations();

    @Message
    String certificateNumber();

    @Message
    String accreditedBy();

    @Message
    String stateNow();

    @Message
    String accreditationState(AccreditationState state);

    @Message
    String fromUntil(String from, String until);

    @Message
    String period();

    @Message
    String kindsOfDevices();

    @Message
    String levels();

    @Message
    String labelsOfBody();
}
