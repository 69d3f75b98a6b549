package org.iotlabel.verifier;

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
        return verify(artefact, question, new Proven());
    }

    /** The same, without proving again what is in {@code proven}; what is proven now is left there. */
    public Result verify(Artefact artefact, Question question, Proven proven) {
        var lines = new Lines();
        // Something changed after it was signed, by as little as a bit, or signed by nobody of ours: what it says is
        // not even looked at.
        var opened = lines.open(() -> proven.opened(artefact, () -> opening.open(artefact, question.at())));
        if (opened.isEmpty()) {
            return lines.untrusted();
        }
        var label = opened.get().label();
        var beside = opened.get().beside(records);
        // The label of another scheme, good as it may be there, shown as one of this scheme.
        lines.check(Stage.ISSUER, () -> Checks.issuer(label, trust));
        // A label made in secret, or dated back: the log has shown its documents to everybody, and since when.
        var logged = proven.logged(label, () -> log.of(label, beside));
        lines.add(logged.finding());
        // A key that was stolen or put away, used afterwards by whoever has it now.
        lines.check(Stage.KEY_STATE, () -> Checks.keys(label, logged.sightings()));
        // A label that was suspended or taken away, shown without that news or with yesterday's good news.
        lines.check(Stage.STATUS, () -> Checks.status(label, beside, trust, question));
        // A label before its time or after it, and one of a device that gets no updates any more.
        lines.check(Stage.VALIDITY, () -> Checks.validity(label, logged.promised(), beside, question.at()));
        // A label that promises more than was examined, passes for another, or was copied onto another product.
        lines.check(Stage.SCOPE, () -> Scope.check(label, question, proven.claims(() -> Scope.claims(label, beside))));
        return lines.result(label);
    }
}
