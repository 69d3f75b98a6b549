package org.iotlabel.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about members, invitations and keys say. */
@MessageBundle("portalmember")
interface MemberMessages {
    @Message("Members and machines")
    String members();

    @Message(
            "{#when role}{#is VENDOR_MEMBER}Member{#is VENDOR_ADMIN}Administrator{#is ASSESSOR}Assessor{#is BODY_ADMIN}Administrator"
                    + "{#is CERTIFIER}Certifier{#else}Owner of the scheme{/when}")
    String role(Role role);

    @Message("machine")
    String machine();

    @Message("since {when}")
    String since(String when);

    @Message("Remove")
    String putOut();

    @Message("Remove {name.isolated}")
    String putOutTitle(String name);

    @Message("The role ends now. What they did stays on record with their name.")
    String putOutLead();

    @Message("Leave")
    String leave();

    @Message("Leave {organisation.isolated}")
    String leaveTitle(String organisation);

    @Message(
            "You lose access to everything of {organisation.isolated} at once. Only another invitation brings you back. "
                    + "What you did stays on record with your name.")
    String leaveLead(String organisation);

    @Message("Give up a role at {organisation.isolated}")
    String giveUpTitle(String organisation);

    @Message(
            "From now on you are {role} there no longer. Your other role stays. What you did stays on record with your name.")
    String giveUpLead(String role);

    @Message("Give it up")
    String giveUp();

    @Message("the overview")
    String overview();

    @Message("Invitations")
    String invitations();

    @Message("Nobody is invited at present.")
    String noInvitations();

    @Message("{#when state}{#is PENDING}Open{#is ACCEPTED}Accepted{#is REVOKED}Taken back{#else}Expired{/when}")
    String invitationState(InvitationState state);

    @Message("until {when}")
    String until(String when);

    @Message("Take it back")
    String revoke();

    @Message("Take the invitation of {name.isolated} back")
    String revokeTitle(String name);

    @Message("Its token stops working now. You can invite them again.")
    String revokeLead();

    @Message("Invite somebody")
    String invite();

    @Message("Invite somebody to {organisation.isolated}")
    String inviteTitle(String organisation);

    @Message(
            "A person by e-mail address, or a build server by its client id at the sign-in service. You get a token that is shown "
                    + "once; hand it over yourself. Fill in one of the two.")
    String inviteLead();

    @Message("E-mail address of a person")
    String email();

    @Message("Or the client id of a machine")
    String clientId();

    @Message("Role")
    String roleLabel();

    @Message("Invite")
    String inviteNow();

    @Message("Take it back and invite again")
    String inviteInstead();

    @Message("{name.isolated} is invited already")
    String invitedAlready(String name);

    @Message(
            "That invitation was made {since} and can be accepted until {until}. Its token was shown once: where nobody kept it, as after a click "
                    + "too many, take it back here; it stops working, and you get a new one.")
    String invitedAlreadyLead(String since, String until);

    @Message("The invitation is ready")
    String ready();

    @Message(
            "Hand this token to {name.isolated}. It is shown only now: nobody can read it again, and it works once, until {when}.")
    String readyLead(String name, String when);

    @Message("They sign in, open “Accept an invitation” on their overview and paste it. A machine sends it to the API.")
    String readyHow();

    @Message("Accept an invitation")
    String accept();

    @Message(
            "Paste the token that you were given. Your address at the sign-in service has to be the one that was invited.")
    String acceptLead();

    @Message("Token")
    String token();

    @Message("Accept")
    String acceptNow();

    @Message("Keys")
    String keys();

    @Message("With a key of its own a build server seals submissions. Only the public half is registered here.")
    String keysWhat();

    @Message("No key yet")
    String noKeys();

    @Message("Nobody needs one who hands in by signing in here.")
    String noKeysWhat();

    @Message("{#when state}{#is ACTIVE}In use{#else}Retired{/when}")
    String keyState(KeyState state);

    @Message("Register a key")
    String registerKey();

    @Message("Register a key of {organisation.isolated}")
    String registerKeyTitle(String organisation);

    @Message("What you call it")
    String keyLabel();

    @Message("Such as the build server that holds it")
    String keyLabelHint();

    @Message("Public key as JWK")
    String jwk();

    @Message("EC on P-256, Ed25519, or RSA of 2048 bits and more")
    String jwkHint();

    @Message("Register")
    String registerNow();

    @Message("Retire")
    String retire();

    @Message("Retire the key {name.isolated}")
    String retireTitle(String name);

    @Message("It seals nothing from now on. It stays listed, and what it sealed stays sealed.")
    String retireLead();

    @Message("Take the scheme in hand")
    String claim();

    @Message(
            "Whoever operates this installation named its first owners by their addresses. With this you become an owner of the "
                    + "scheme: you admit organisations, recognise accreditations, publish baselines, and invite the other owners and the "
                    + "certifiers. It works once for each address.")
    String claimLead();

    @Message("Become an owner of the scheme")
    String claimNow();
}
