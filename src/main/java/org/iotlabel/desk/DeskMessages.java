package org.iotlabel.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around the pages of the portal and in every form. */
@MessageBundle("portal")
interface DeskMessages {
    @Message("Skip to the content")
    String skip();

    @Message("Portal")
    String portal();

    @Message("Sections")
    String sections();

    @Message("{#when subject}{#is PARTICIPANTS}Participants{#is KEYS}Keys{#else}Oversight{/when}")
    String subject(Subject subject);

    @Message("Sign out")
    String signOut();

    @Message("Sign in")
    String signIn();

    @Message("Registry")
    String registry();

    @Message("Requirements")
    String requirements();

    @Message("Rules")
    String rules();

    @Message("API for programs")
    String api();

    @Message("(optional)")
    String optional();

    @Message("Choose one")
    String chooseOne();

    @Message("Choose one of these")
    String nothingChosen();

    /** Chosen in a search where nothing narrows it. */
    @Message("Any")
    String any();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Cancel")
    String cancel();

    @Message("Back to {place.isolated}")
    String back(String place);

    @Message("Not now:")
    String notNow();

    @Message("Fill in what you look for; every field may stay empty.")
    String mayStayEmpty();

    @Message("Show all")
    String showAll();

    @Message("Next page")
    String nextPage();

    /** Before the title of a page with a form that was not taken. */
    @Message("Error:")
    String error();

    @Message("Please look at this again")
    String lookAgain();

    @Message("Nothing was saved yet. What you typed is still here.")
    String nothingSaved();

    @Message("Nothing was looked for yet. What you typed is still here.")
    String nothingSought();

    @Message("Something in the link that led here is wrong. Search again from here.")
    String brokenLink();

    @Message(
            "This was changed while you were writing, by somebody else or in another window of yours. What you typed is still here "
                    + "and is not saved yet. Look at what is there now; sending yours again replaces it, where that is still possible.")
    String changedMeanwhile();

    @Message("See what is there now")
    String seeCurrent();

    @Message("You wrote")
    String yours();

    @Message("There now")
    String theirs();

    @Message("Nothing")
    String nothing();

    @Message("Replace it with yours")
    String keepYours();

    @Message("Leave what is there now")
    String takeTheirs();

    @Message("This form was sent before, with other content. Check whether that is what you want, then send it again.")
    String sentBefore();

    @Message(
            "{#when done}{#is SAVED}Saved.{#is CREATED}Created.{#is SENT}Sent.{#is UPLOADED}Uploaded.{#is REMOVED}Removed."
                    + "{#is SUBMITTED}Handed in.{#is WITHDRAWN}Taken back.{#is CONFIRMED}Done.{/when}")
    String done(Done done);

    @Message("The portal is not open")
    String offTitle();

    @Message("Whoever runs this scheme has not switched the portal on. The public pages and the API work as ever.")
    String off();

    @Message("There is nothing here")
    String missingTitle();

    @Message("Either this address is wrong, or what it leads to belongs to somebody else.")
    String missing();

    @Message("Something in the address, or in what was sent, is not as it has to be. Go back and change it:")
    String unread();

    /** Of what a link says; where the link led from, people choose by words and not by names. */
    @Message("There is no such choice. Choose again on the page that led here.")
    String notOfList();

    @Message("This is never done here.")
    String neverHere();

    /** Where a fault stands, by the name of the parameter or the field. */
    @Message(
            "{#when name}{#is 'limit'}How many there are on a page{#is 'pageToken'}Where the list goes on{#is 'state'}State"
                    + "{#is 'subject'}To what, by key{#is 'principal'}Who, by key{#is 'act'}What was done{#is 'from'}From{#is 'until'}Until"
                    + "{#is 'to'}What is to be done{#is 'kind'}What was proposed{#is 'kid'}The key{#is 'role'}What the key is for"
                    + "{#is 'algorithm'}How the key signs{#is in 'all' 'decided'}Which of the two lists{#else}"
                    + "Part of the address, or of what was sent{/when}:")
    String place(String name);

    @Message("You may not do this")
    String forbiddenTitle();

    @Message("You are signed out")
    String signedOutTitle();

    @Message("Your session has ended. Nothing was changed.")
    String sessionEnded();

    @Message("What you typed is kept on this page. Sign in again in a new tab, come back here, and send it.")
    String typedIsKept();

    @Message("What you typed is kept on this page. Wait a moment, then send it again; nothing is done twice.")
    String typedIsKeptForLater();

    @Message(
            "What you typed cannot be kept on this page. Go back in your browser: it may still stand in the form there.")
    String typedIsLost();

    @Message("The file once more: no browser gives a page a file back")
    String fileAgain();

    @Message("Sign in, in a new tab")
    String signInAside();

    @Message("Send it now")
    String sendNow();

    @Message("Something went wrong")
    String wentWrongTitle();

    @Message("Back to the overview")
    String backToOverview();

    @Message(
            "This form did not come from our own page, or that page is out of date. Nothing was changed. Open the page "
                    + "again and repeat what you did.")
    String notOurForm();
}
