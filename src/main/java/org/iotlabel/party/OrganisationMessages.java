package org.iotlabel.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about organisations say. */
@MessageBundle("portalparty")
interface OrganisationMessages {
    @Message("Register an organisation")
    String register();

    @Message(
            "The scheme looks at every organisation before it takes part. Until then you see it here, and nothing else "
                    + "can be done. You become its administrator.")
    String registerLead();

    @Message("Register it")
    String registerNow();

    @Message("What does it do?")
    String kind();

    @Message("Takes part as")
    String kindFact();

    @Message("{#when kind}{#is VENDOR}Vendor{#is ASSESSMENT_BODY}Assessment body{#else}The scheme{/when}")
    String kindWord(OrganisationKind kind);

    @Message(
            "{#when kind}{#is VENDOR}It makes devices and attests them{#is ASSESSMENT_BODY}It evaluates what vendors attest"
                    + "{#else}It runs the scheme{/when}")
    String kindMeaning(OrganisationKind kind);

    @Message("Registered name")
    String name();

    @Message("As in the public register of companies. Together with the country it is unique.")
    String nameHint();

    @Message("Postal address")
    String address();

    @Message("Website")
    String website();

    @Message("Begins with https://")
    String websiteHint();

    @Message("Country")
    String country();

    @Message("Group of companies")
    String group();

    @Message("So that nobody of the same group is drawn to evaluate your devices")
    String groupHint();

    @Message("State")
    String state();

    @Message("{#when state}{#is APPLIED}Waits for the scheme to admit it{#is ADMITTED}Admitted{#is REFUSED}Not admitted"
            + "{#else}Suspended{/when}")
    String stateWord(OrganisationState state);

    @Message("Registered on")
    String registeredOn();

    @Message("What became of it")
    String history();

    @Message("Change address, website or group")
    String describe();

    @Message("Address, website and group of {name.isolated}")
    String describeTitle(String name);

    @Message("What binds it to others")
    String relations();

    @Message("Save")
    String save();
}
