package org.iotlabel.certification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a certifier's page says of how the assessors were drawn. */
@MessageBundle("portaldraw")
interface DrawMessages {
    @Message("How the assessors were drawn")
    String draws();

    @Message(
            "By lot. Nobody chose them: each place follows from the values below it, and whoever computes it finds the same one.")
    String lead();

    @Message("Draw {number}, for seat {seat} of submission {revision}: {result}")
    String title(int number, int seat, int revision, String result);

    @Message("place {place} of {candidates}")
    String place(int place, int candidates);

    @Message("nobody could be drawn")
    String nobody();

    @Message("Drawn on")
    String drawnAt();

    @Message("Root of the public log")
    String root();

    @Message("of its first {entries} entries")
    String entries(long entries);

    @Message("Digest of the baseline")
    String baseline();

    @Message("Digest of the submission")
    String submission();

    @Message("Seed")
    String seed();

    @Message("Could be drawn")
    String candidates();

    @Message("{candidates}; {excluded} others could not")
    String counted(int candidates, int excluded);

    @Message("Digest of who could and who could not")
    String content();

    @Message("in the public log since the draw")
    String contentWhat();

    @Message("Computed again now")
    String checked();

    @Message(
            "{#if holds}It comes out the same.{#else}It comes out otherwise: do not decide, and tell a scheme owner.{/if}")
    String checkedWhat(boolean holds);

    @Message("How you compute it again: the first command gives the seed, the second the place, counted from 0.")
    String again();

    @Message("Who the others are is published when the case is over. Until then nobody who decides on it is told.")
    String later();

    @Message("The record of every draw, with all who could and who could not be drawn, as JSON")
    String record();
}
