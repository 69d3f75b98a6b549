package org.iotlabel.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the first page of the portal says. */
@MessageBundle("portaloverview")
interface OverviewMessages {
    @Message("Overview")
    String overview();

    @Message("What waits for you")
    String waiting();

    @Message("Nothing waits for you.")
    String nothing();

    @Message("Questions, answers and deadlines show up here, the most urgent first.")
    String nothingWhat();

    @Message("by {when}")
    String due(String when);

    @Message("Your organisations")
    String organisations();

    @Message("You belong to no organisation yet")
    String none();

    @Message("Register the company that makes your devices, or your assessment body. If somebody has invited you, "
            + "accept the invitation instead.")
    String noneWhat();

    @Message("Register an organisation")
    String register();

    @Message("{#when kind}{#is 'VENDOR'}Vendor{#is 'ASSESSMENT_BODY'}Assessment body{#else}The scheme{/when}")
    String kind(String kind);

    @Message("{#when role}{#is 'VENDOR_MEMBER'}Member{#is 'VENDOR_ADMIN'}Administrator{#is 'ASSESSOR'}Assessor"
            + "{#is 'BODY_ADMIN'}Administrator{#is 'CERTIFIER'}Certifier{#else}Owner of the scheme{/when}")
    String role(String role);

    @Message(
            "{#when state}{#is 'APPLIED'}Waits for the scheme to admit it{#is 'ADMITTED'}Admitted{#is 'REFUSED'}Not admitted"
                    + "{#else}Suspended{/when}")
    String state(String state);

    @Message("You are signed out")
    String signedOut();

    @Message("Your session here and at the sign-in service has ended.")
    String signedOutWhat();

    @Message("Sign in again")
    String signInAgain();
}
