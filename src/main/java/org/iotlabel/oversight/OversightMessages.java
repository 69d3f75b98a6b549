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

    @Message("Fill in what you look for; every field may stay empty.")
    String mayStayEmpty();

    @Message("To what, by key")
    String subject();

    @Message("Such as the serial of a label")
    String subjectHint();

    @Message("Who, by key")
    String principal();

    @Message("What was done")
    String act();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("UTC, such as 2031-06-30")
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

    @Message("Operation")
    String operation();

    @Message("What runs behind the platform: messages that must follow what was done, keys, and status lists.")
    String operationWhat();

    @Message("{#if well}Well{#else}Somebody must look{/if}")
    String wellness(boolean well);

    /** A check by its name in /q/health/well. */
    @Message("{#when name}{#is 'keys'}Keys, and the days until each ends{#is 'outbox'}Messages to be handled"
            + "{#is 'status-lists'}Status lists{#else}{name}{/when}")
    String check(String name);

    /** A figure by its name there; the keys are called as in the key store. */
    @Message(
            "{#when name}{#is 'waiting'}Waiting{#is 'givenUp'}Given up{#is 'oldestSeconds'}Seconds that the oldest waits"
                    + "{#is 'attempts'}Most attempts{#is 'lists'}Lists{#is 'secondsSinceChecked'}Seconds since they were checked"
                    + "{#is 'secondsSinceSigned'}Seconds since the oldest was signed{#is 'secondsLeft'}Seconds until it is out of date"
                    + "{#is 'state'}State{#is 'revocation-list'}Revocation list{#else}{name}{/when}")
    String figure(String name);
}
