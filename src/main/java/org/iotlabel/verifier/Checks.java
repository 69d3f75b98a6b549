package org.iotlabel.verifier;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The short checks, each of which passes with a sentence or throws {@link Refused}. */
final class Checks {
    private Checks() {}

    static Optional<String> issuer(SignedLabel label, Trust trust) {
        Refused.require(
                label.issuer().equals(trust.issuer()),
                Reason.NOT_OURS,
                "It was issued by another scheme than " + trust.issuer() + ".");
        // Its own page would say whatever the owner of that page likes.
        Refused.require(
                label.facts()
                        .map(facts -> facts.url().equals(label.page(trust)))
                        .orElse(true),
                Reason.NOT_OURS,
                "The page that it names is not one of the scheme's.");
        return Optional.of("It was issued by " + trust.issuer() + ".");
    }

    static Optional<String> keys(SignedLabel label, List<Sighting> sightings) {
        var said = new LinkedHashSet<String>();
        for (var signature : label.signatures()) {
            var logged = Sighting.of(sightings, signature);
            var words = signature.document().words();
            signature.key().requireGood(words, signature.stated().orElse(label.validFrom()), logged);
            signature
                    .key()
                    .compromisedAt()
                    .ifPresent(lost -> said.add(
                            " The key of its " + words + " was lost on " + lost + "; the public log had it before."));
        }
        return Optional.of("Each key that signed it counted at that time." + String.join("", said));
    }

    static Optional<String> status(SignedLabel label, Records records, Trust trust, Question question) {
        return switch (records.standing(label, trust, question.at())) {
            case Standing.Unknown unknown ->
                throw new Refused(unknown.reason(), unknown.detail(), unknown(unknown.reason()));
            case Standing.Against against -> throw against(label, against, question.at());
            case Standing.Holds holds -> holds(holds, trust, question.at());
        };
    }

    private static Optional<String> holds(Standing.Holds holds, Trust trust, Instant now) {
        var age = Duration.between(holds.asOf(), now);
        // Old news is no news: whoever hides a suspension keeps the last good list.
        if (age.compareTo(trust.statusLimit()) > 0) {
            throw new Refused(Reason.STATUS_OUTDATED, unknown(Reason.STATUS_OUTDATED));
        }
        // A label of a scheme that nobody runs any more: nothing would suspend it.
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        var closed = trust.closedOn().filter(day -> !today.isBefore(day));
        if (closed.isPresent()) {
            throw new Refused(Reason.SCHEME_ENDED, "Since " + closed.get() + " nobody watches over it any more.");
        }
        return Optional.of("Nothing stands against it, as of " + holds.asOf() + " (" + words(age) + " ago).");
    }

    /** A list has one word for whatever is over without blame; after its last day that is a label that ran out. */
    private static Refused against(SignedLabel label, Standing.Against against, Instant now) {
        var over = against.reason() == Reason.SUPERSEDED && !now.isBefore(label.validUntil());
        var reason = over ? Reason.EXPIRED : against.reason();
        return new Refused(reason, Sentences.of(reason) + " As of " + against.asOf() + ".");
    }

    private static String unknown(Reason reason) {
        return Sentences.of(reason);
    }

    static Optional<String> validity(SignedLabel label, Optional<YearMonth> proven, Records records, Instant now) {
        if (now.plus(TrustedKey.SKEW).isBefore(label.validFrom())) {
            throw new Refused(Reason.NOT_YET, "It runs from " + label.validFrom() + " only.");
        }
        if (!now.isBefore(label.validUntil())) {
            throw new Refused(Reason.EXPIRED, "It ran until " + label.validUntil() + ".");
        }
        // Only what is signed, what the public log has, or what the issuer's own tables hold prolongs; nothing shortens
        // what was promised.
        var until = Stream.of(label.supportUntil(), proven, records.supportUntil(label.serial()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        var month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        if (until.filter(month::isAfter).isPresent()) {
            throw new Refused(
                    Reason.SUPPORT_ENDED,
                    "The promised security updates ended with " + until.get() + ", as far as is known here.");
        }
        return Optional.of("It runs until " + label.validUntil()
                + until.map(last -> "; security updates until at least " + last).orElse("") + ".");
    }

    private static String words(Duration age) {
        var minutes = Math.max(0, age.toMinutes());
        return minutes < 120 ? minutes + " minutes" : age.toHours() + " hours";
    }
}
