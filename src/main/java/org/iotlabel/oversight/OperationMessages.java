package org.iotlabel.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says on which the scheme owner sees whether the machinery is well. */
@MessageBundle("portaloperation")
interface OperationMessages {
    @Message("Operation")
    String operation();

    @Message(
            "What runs behind the platform, as this copy of it sees it now. What somebody must look at says since when, and what to do.")
    String operationWhat();

    @Message("{#if well}Well{#else}Somebody must look{/if}")
    String wellness(boolean well);

    /** A check by its name in /q/health/well. */
    @Message("{#when name}{#is 'keys'}Certificates of keys{#is 'outbox'}Messages to be handled"
            + "{#is 'status-lists'}Status lists{#is 'verdicts'}Verdicts after the start{#else}{name}{/when}")
    String check(String name);

    @Message(
            "{number} {#when unit}{#is 'YEARS'}year{#is 'MONTHS'}month{#is 'DAYS'}day{#is 'HOURS'}hour{#is 'MINUTES'}minute{#else}second{/when}"
                    + "{#if number != 1}s{/if}")
    String span(long number, String unit);

    @Message("{years} and {months}")
    String both(String years, String months);

    @Message("None")
    String nothing();

    @Message("Given up")
    String givenUp();

    @Message("{number}, {#if number > 1}the oldest {/if}written {span} ago")
    String givenUpSince(long number, String span);

    @Message("Have them tried again, or abandon them")
    String decide();

    @Message("Waiting")
    String waiting();

    @Message("{number}, {#if number > 1}the oldest {/if}for {span}")
    String waitingSince(long number, String span);

    @Message("See why they wait")
    String seeWhy();

    @Message("Most tries of one message")
    String attempts();

    /** A key by its role and algorithm there. */
    @Message(
            "Key for {#when role}{#is 'label'}labels{#is 'document'}PDF certificates{#is 'status'}status lists{#is 'log'}the public log"
                    + "{#is 'webhook'}news to other systems{#is 'authority'}certificates of our keys{#else}{role}{/when} ({algorithm})")
    String key(String role, String algorithm);

    @Message("Revocation list")
    String list();

    @Message("Ends in {span}")
    String ends(String span);

    @Message("Ended {span} ago")
    String ended(String span);

    @Message("Put a new key to use")
    String newKey();

    @Message(
            "It is signed anew by itself. Where that fails, the log of the application says why: look there for renew-revocations.")
    String seeJob();

    @Message("The newest labels")
    String newest();

    @Message("Judged")
    String judged();

    @Message("Not judged yet: whoever scans one of them first waits a little longer")
    String notJudged();

    @Message("Lists")
    String lists();

    @Message("Compared with the labels")
    String compared();

    @Message("The oldest was signed")
    String signed();

    @Message("{span} ago")
    String ago(String span);

    @Message("Good for another")
    String goodFor();

    @Message("Out of date")
    String outdated();

    @Message(
            "This copy does not answer for labels until it has compared the lists with the database again. Where it does not by itself, the "
                    + "log of the application says why.")
    String seeLists();
}
