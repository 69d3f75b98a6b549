package org.iotlabel.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about API clients say. */
@MessageBundle("portalclient")
interface ClientMessages {
    @Message("API clients")
    String clients();

    @Message(
            "With an API client a program of yours, such as a build server, uploads evidence and writes attestations in your name. It is a "
                    + "member of your organisation, and never an administrator.")
    String what();

    @Message(
            "Your programs can act here only with a client that the administrator of the sign-in service makes for you.")
    String notOffered();

    @Message("Invite a machine by its client id")
    String invite();

    @Message("No API client yet")
    String none();

    @Message("Nobody needs one who works on these pages alone.")
    String noneWhat();

    @Message("{#when state}{#is ACTIVE}In use{#is REGISTERING}Being made{#is REMOVED}Removed{#else}Not made{/when}")
    String state(ApiClientState state);

    @Message("asked for on {when}")
    String asked(String when);

    @Message("Create an API client")
    String create();

    @Message("Create an API client for {organisation.isolated}")
    String createTitle(String organisation);

    @Message(
            "You get a client id and a secret, which is shown once. Make one for each program, so that each can be removed alone.")
    String createLead();

    @Message("What you call it")
    String name();

    @Message("Such as the build server that will use it")
    String nameHint();

    @Message("Create it")
    String createNow();

    @Message("The API client is ready")
    String ready();

    @Message(
            "Copy its secret now. It is shown only on this page: nobody can read it again. “{name.isolated}” acts for you from now on.")
    String readyLead(String name);

    @Message("Client id")
    String clientId();

    @Message("Client secret")
    String clientSecret();

    @Message("The secret works until {when}.")
    String expires(String when);

    @Message("How your program signs in")
    String how();

    @Message(
            "Keep both as secrets of your build server, called LABEL_CLIENT_ID and LABEL_CLIENT_SECRET. With them it gets a token that "
                    + "works for some minutes:")
    String howToken();

    @Message("With the token it calls the API. This first call says who it is:")
    String howCall();

    @Message("Where the secret is lost or known to others, renew it on the page of API clients.")
    String howRenew();

    @Message("Renew")
    String renew();

    @Message("Renew “{name.isolated}”")
    String renewTitle(String name);

    @Message(
            "You get a new client id and a new secret, which is shown once. The old ones stop working in the same moment: have your "
                    + "program's settings at hand.")
    String renewLead();

    @Message("Remove")
    String remove();

    @Message("Remove “{name.isolated}”")
    String removeTitle(String name);

    @Message("It stops working now, for good. What it did stays on record with its name.")
    String removeLead();
}
