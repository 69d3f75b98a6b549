package org.iotlabel.verifier;

import java.time.Instant;
import java.util.Optional;

/** The one place that says what to think of a document of a label; {@code docs/verification.md} tells the same in words. */
public final class Verifier {
    private final Trust trust;
    private final Records records;
    private final Opening opening;
    private final LogInclusion log;

    /** A verifier that believes these; {@code records} may hold anything, for what is in them is checked too. */
    public Verifier(Trust trust, Records records) {
        this.trust = trust;
        this.records = records;
        this.opening = new Opening(trust, records);
        this.log = new LogInclusion(trust);
    }

    /** Checks a document; never throws for anything that is in it. */
    public Result verify(Artefact artefact, Question question) {
        var examined = examine(artefact, question.at());
        return judge(examined, examined.records().orElse(records), question);
    }

    /**
     * The first half: what follows from the document and the keys, whenever it is asked. Whoever keeps it for others to ask
     * keeps it no longer than the trust.
     */
    public Examined examine(Artefact artefact, Instant at) {
        var lines = new Lines();
        // Something changed after it was signed, by as little as a bit, or signed by nobody of ours: what it says is
        // not even looked at.
        var opened = lines.open(() -> opening.open(artefact, at));
        if (opened.isEmpty()) {
            return new Examined(lines.all(), Optional.empty());
        }
        var label = opened.get().label();
        var beside = opened.get().records();
        // The label of another scheme, good as it may be there, shown as one of this scheme.
        lines.check(Stage.ISSUER, () -> Checks.issuer(label, trust));
        // A label made in secret, or dated back: the log has shown its documents to everybody, and since when.
        var sightings = lines.see(() -> log.of(label, beside));
        // A key that was stolen or put away, used afterwards by whoever has it now.
        lines.check(Stage.KEY_STATE, () -> Checks.keys(label, sightings));
        // A label that promises more than was examined, or bears a name that passes for another.
        var claims = Lines.found(Stage.SCOPE, () -> Scope.claims(label, beside));
        return new Examined(
                lines.all(), Optional.of(new Examined.Document(opened.get(), log.promised(label, beside), claims)));
    }

    /** The second half: what depends on the day, on where the label stands now, and on the product in hand. */
    public Result judge(Examined examined, Records now, Question question) {
        var lines = new Lines(examined.lines());
        if (examined.document().isEmpty()) {
            return lines.untrusted();
        }
        var document = examined.document().get();
        var label = document.opened().label();
        // A label that was suspended or taken away, shown without that news or with yesterday's good news.
        lines.check(
                Stage.STATUS, () -> Checks.status(label, now.standing(label, trust, question.at()), trust, question));
        // A label before its time or after it, and one of a device that gets no updates any more.
        lines.check(Stage.VALIDITY, () -> Checks.validity(label, document.promised(), now, question.at()));
        // A label that claims too much (see above), or that was copied onto another product.
        lines.check(document.claims(), () -> Scope.requireProduct(label, question));
        return lines.result(label);
    }
}
