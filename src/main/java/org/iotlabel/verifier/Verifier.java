package org.iotlabel.verifier;

/** The one place that says what to think of a document of a label; {@code docs/verification.md} tells the same in words. */
public final class Verifier {
    private final Trust trust;
    private final Opening opening;
    private final LogInclusion log;

    /** A verifier that believes these; {@code records} may hold anything, for what is in them is checked too. */
    public Verifier(Trust trust, Records records) {
        this.trust = trust;
        this.opening = new Opening(trust, records);
        this.log = new LogInclusion(trust);
    }

    /** Checks a document; never throws for anything that is in it. */
    public Result verify(Artefact artefact, Question question) {
        var lines = new Lines();
        // Something changed after it was signed, by as little as a bit, or signed by nobody of ours: what it says is
        // not even looked at.
        var opened = lines.open(() -> opening.open(artefact, question.at()));
        if (opened.isEmpty()) {
            return lines.untrusted();
        }
        var label = opened.get().label();
        var records = opened.get().records();
        // The label of another scheme, good as it may be there, shown as one of this scheme.
        lines.check(Stage.ISSUER, () -> Checks.issuer(label, trust));
        // A label made in secret, or dated back: the log has shown its documents to everybody, and since when.
        var sightings = lines.see(() -> log.of(label, records));
        // A key that was stolen or put away, used afterwards by whoever has it now.
        lines.check(Stage.KEY_STATE, () -> Checks.keys(label, sightings));
        // A label that was suspended or taken away, shown without that news or with yesterday's good news.
        lines.check(
                Stage.STATUS,
                () -> Checks.status(label, records.standing(label, trust, question.at()), trust, question));
        // A label before its time or after it, and one of a device that gets no updates any more.
        lines.check(Stage.VALIDITY, () -> Checks.validity(label, records, question.at()));
        // A label that promises more than was examined, bears a name that passes for another, or was copied onto
        // another product.
        lines.check(Stage.SCOPE, () -> Scope.of(label, records, question));
        return lines.result(label);
    }
}
