package org.iotlabel.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what the stages come to, and the verdict that follows. */
final class Lines {
    private static final String NOT_COMPARED =
            "What was assessed could not be compared: its baseline is not at hand, or it does not say its facts.";

    private final List<Finding> all = new ArrayList<>();

    /** A stage that passes with a sentence, or with none where there is no baseline to compare with. */
    interface Check {
        Optional<String> sentence();
    }

    Optional<Opened> open(Supplier<Opened> opening) {
        try {
            var opened = opening.get();
            all.add(opened.caution()
                    .map(caution -> Finding.pass(Stage.INTEGRITY, caution, opened.how()))
                    .orElseGet(() -> Finding.pass(Stage.INTEGRITY, opened.how())));
            return Optional.of(opened);
        } catch (Refused refused) {
            all.add(Finding.fail(Stage.INTEGRITY, refused));
            return Optional.empty();
        }
    }

    void add(Finding line) {
        all.add(line);
    }

    void check(Stage stage, Check check) {
        all.add(found(stage, check));
    }

    private static Finding found(Stage stage, Check check) {
        try {
            return check.sentence()
                    .map(sentence -> Finding.pass(stage, sentence))
                    .orElseGet(() -> Finding.absent(stage, Caution.NOT_COMPARED, NOT_COMPARED));
        } catch (Refused refused) {
            return Finding.fail(stage, refused);
        }
    }

    /** The verdict where nothing of the document could be believed; the stages after the first were not looked at. */
    Result untrusted() {
        Arrays.stream(Stage.values())
                .skip(all.size())
                .forEach(stage -> all.add(Finding.absent(stage, "Not looked at.")));
        return new Result.Untrusted(verdict(), Optional.empty(), all);
    }

    Result result(SignedLabel label) {
        var verdict = verdict();
        return verdict.isTrusted()
                ? new Result.Trusted(verdict, label, all)
                : new Result.Untrusted(verdict, Optional.of(label.serial()), all);
    }

    private VerdictCode verdict() {
        return all.stream()
                .flatMap(line -> line.reason().stream())
                .min(Reason::compareTo)
                .map(Reason::verdict)
                .orElse(VerdictCode.VALID);
    }
}
