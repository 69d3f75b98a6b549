package org.iotlabel.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.iotlabel.verifier.LogInclusion.Sighting;

/** Collects what the stages come to, and the verdict that follows. */
final class Lines {
    private final List<Finding> all = new ArrayList<>();

    /** A stage that passes with a sentence, or with none where there was nothing to look at. */
    interface Check {
        Optional<String> sentence();
    }

    Optional<Opened> open(Supplier<Opened> opening) {
        try {
            var opened = opening.get();
            all.add(Finding.pass(Stage.INTEGRITY, opened.caution(), opened.how()));
            return Optional.of(opened);
        } catch (Refused refused) {
            all.add(Finding.fail(Stage.INTEGRITY, refused));
            return Optional.empty();
        }
    }

    Optional<Sighting> see(Supplier<Optional<Sighting>> log) {
        try {
            var seen = log.get();
            all.add(seen.map(one -> Finding.pass(Stage.LOG_INCLUSION, "The public log has it since " + one.at() + "."))
                    .orElseGet(() -> Finding.absent(Stage.LOG_INCLUSION, "No proof of the public log is at hand.")));
            return seen;
        } catch (Refused refused) {
            all.add(Finding.fail(Stage.LOG_INCLUSION, refused));
            return Optional.empty();
        }
    }

    void check(Stage stage, Check check) {
        try {
            all.add(check.sentence()
                    .map(sentence -> Finding.pass(stage, sentence))
                    .orElseGet(() -> Finding.absent(stage, "There is nothing at hand to check it by.")));
        } catch (Refused refused) {
            all.add(Finding.fail(stage, refused));
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
