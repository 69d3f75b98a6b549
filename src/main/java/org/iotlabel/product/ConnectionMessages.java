package org.iotlabel.product;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the form and the page of a product say of whom it talks to. */
@MessageBundle("portalconnection")
interface ConnectionMessages {
    @Message("Whom it talks to")
    String heading();

    @Message(
            "With whom does it exchange data by itself, outside the owner's network? Declare all of them below, or that it is nobody. "
                    + "Where you declare nothing, the label says nothing of it.")
    String lead();

    @Message("Where that is nobody")
    String nobody();

    @Message("It talks to nobody outside the owner's network")
    String nobodyWords();

    @Message("Connection {number}")
    String one(int number);

    @Message("With whom: the company or service behind the servers")
    String who();

    @Message("What is sent or fetched")
    String why();

    @Message("Countries or regions of the servers")
    String where();

    @Message("The two letters of a country such as FI, or EU, or 001 for anywhere; one on each line")
    String whereHint();

    @Message("Names of the hosts")
    String hosts();

    @Message("Such as cloud.heron.example; one on each line")
    String hostsHint();

    @Message("Does its main job need this connection?")
    String needed();

    @Message("Nobody outside the owner's network")
    String nobodyFact();

    @Message("{who.isolated}: {why.isolated}; countries or regions: {where}{#if hosts}; hosts: {hosts.isolated}{/if}; "
            + "{#if needed}its main job needs it{#else}its main job works without it{/if}")
    String line(String who, String why, String where, String hosts, boolean needed);

    @Message("not said")
    String notSaid();
}
