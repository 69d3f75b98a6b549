package org.iotlabel.verification;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.frame.Words;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/**
 * What a document is worth, in sentences of one language for people who know nothing of schemes. The verifier's own sentences are
 * for those who look closer, and in English.
 *
 * @param said what is said of documents only
 * @param label what is said of every label
 */
record DocumentWords(DocumentMessages said, VerdictMessages label, Locale language) {
    static DocumentWords in(Locale language) {
        var said = Words.in(language, DocumentMessages.class);
        return new DocumentWords(said, VerdictWords.in(language).said(), language);
    }

    /** The verdict in one sentence; where only a code was read, of the label and not of the document. */
    String headline(Result result) {
        var isLabelOnly =
                result.verdict() == VerdictCode.VALID && result.caution().isPresent();
        return isLabelOnly
                ? label.headlineValid()
                : result.decisive().flatMap(this::harmless).orElseGet(() -> headline(result.verdict()));
    }

    /** What says nothing against a label although programs are told that it is none of ours. */
    private Optional<String> harmless(Finding decisive) {
        if (decisive.isPutOff()) {
            return Optional.of(said.headlineBusy());
        }
        if (isFor(decisive, Reason.UNREADABLE)) {
            return Optional.of(said.headlineUnread());
        }
        return isFor(decisive, Reason.NOT_YET) ? Optional.of(said.headlineNotYet()) : Optional.empty();
    }

    private String headline(VerdictCode verdict) {
        return switch (verdict) {
            case VALID -> said.headlineGenuine();
            case VALID_BUT_SUPPORT_ENDED -> label.headlineSupportEnded();
            case SUSPENDED -> label.headlineSuspended();
            case WITHDRAWN -> label.headlineWithdrawn();
            case EXPIRED -> said.headlineOver();
            case UNKNOWN_LABEL -> said.headlineNotOurs();
            case BAD_SIGNATURE -> said.headlineNotGenuine();
            case STATUS_STALE -> label.headlineStale();
            case PRODUCT_MISMATCH -> label.headlineMismatch();
            case SCHEME_CLOSED -> label.headlineSchemeClosed();
        };
    }

    /** What decides it; where it is to be trusted, what to be careful of too. */
    String explanation(DocumentVerification.Checked checked) {
        var result = checked.result();
        var careful = result.verdict().isTrusted() ? result.caution() : Optional.<Finding>empty();
        var told = Stream.concat(
                        result.decisive().map(this::why).stream(),
                        careful.map(finding -> careful(finding, checked)).stream())
                .collect(joining(" "));
        return told.isEmpty() ? label.explainValid() : told;
    }

    /** What a stage came to; empty where it was not looked at, or could not be. */
    String sentence(Finding finding, DocumentVerification.Checked checked) {
        var first =
                switch (finding.outcome()) {
                    case PASS -> held(finding.stage());
                    // That it could not be read is said above, with what to do.
                    case FAIL -> isFor(finding, Reason.UNREADABLE) ? "" : why(finding);
                    case ABSENT -> checked.isOpened() ? missing(finding) : "";
                };
        return Stream.of(first, careful(finding, checked))
                .filter(one -> !one.isEmpty())
                .collect(joining(" "));
    }

    /**
     * What was looked at, so that yes and no are true of it: what is none of ours was not changed, and a product that somebody asked
     * for is another question than what the label promises.
     */
    String name(Finding finding) {
        var isNotOurs = finding.stage() == Stage.INTEGRITY && fails(finding, VerdictCode.UNKNOWN_LABEL);
        var isOfAnother = isFor(finding, Reason.OTHER_PRODUCT);
        return isNotOurs ? said.documentOfOurs() : isOfAnother ? said.ofProduct() : name(finding.stage());
    }

    private String name(Stage stage) {
        return switch (stage) {
            case INTEGRITY -> said.integrity();
            case ISSUER -> said.issuer();
            case LOG_INCLUSION -> said.logInclusion();
            case KEY_STATE -> said.keyState();
            case STATUS -> said.status();
            case VALIDITY -> said.validity();
            case SCOPE -> said.scope();
        };
    }

    String outcome(Finding finding) {
        return switch (finding.outcome()) {
            case PASS -> said.holds();
            case FAIL -> failed(finding);
            case ABSENT -> said.notChecked();
        };
    }

    private String failed(Finding finding) {
        var isForNow = fails(finding, VerdictCode.STATUS_STALE) || finding.isPutOff();
        var isOpen = isFor(finding, Reason.UNREADABLE);
        return isForNow ? said.cannotBeTold() : isOpen ? said.cannotBeRead() : said.fails();
    }

    /** That it is for the product in hand, as far as somebody said which that is. */
    String fits(Question question) {
        return Stream.of(
                        question.gtin().map(_ -> said.fitsGtin()),
                        question.firmware().map(_ -> said.fitsFirmware()))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private static boolean isFor(Finding finding, Reason reason) {
        return finding.reason().filter(reason::equals).isPresent();
    }

    private static boolean fails(Finding finding, VerdictCode verdict) {
        return finding.reason().filter(reason -> reason.verdict() == verdict).isPresent();
    }

    private String held(Stage stage) {
        return switch (stage) {
            case INTEGRITY -> said.heldIntegrity();
            case ISSUER -> said.heldIssuer();
            case LOG_INCLUSION -> said.heldLogInclusion();
            case KEY_STATE -> said.heldKeyState();
            case STATUS -> said.heldStatus();
            case VALIDITY -> said.heldValidity();
            case SCOPE -> said.heldScope();
        };
    }

    /** What there was nothing of to look at; what else can be missing has a caution. */
    private String missing(Finding finding) {
        return finding.stage() == Stage.LOG_INCLUSION ? said.noProof() : "";
    }

    private String careful(Finding finding, DocumentVerification.Checked checked) {
        return finding.caution()
                .map(caution -> switch (caution) {
                    case CODE_ONLY -> checked.isBundle() ? said.onlyCodesInBundle() : said.onlyCode();
                    case NOT_COMPARED -> said.notCompared();
                })
                .orElse("");
    }

    private String why(Finding finding) {
        return finding.isPutOff()
                ? said.whyBusy()
                : finding.reason().map(this::why).orElse("");
    }

    private String why(Reason reason) {
        return switch (reason) {
            case UNREADABLE -> said.whyUnreadable();
            case LOOK_ALIKE_HOST -> said.whyLookAlikeHost();
            case NOT_OURS -> said.whyNotOurs();
            case BAD_SIGNATURE -> said.whyBadSignature();
            case UNKNOWN_KEY -> said.whyUnknownKey();
            case MALFORMED -> said.whyMalformed();
            case KEY_COMPROMISED -> said.whyKeyCompromised();
            case KEY_RETIRED -> said.whyKeyRetired();
            case NOT_LOGGED -> said.whyNotLogged();
            case SCOPE_MISMATCH -> said.whyScopeMismatch();
            case UNKNOWN_SERIAL -> said.whyUnknownSerial();
            case REVOKED -> said.whyRevoked();
            case SUPERSEDED -> said.whySuperseded();
            case EXPIRED -> said.whyExpired();
            case NOT_YET -> said.whyNotYet();
            case SUSPENDED -> said.whySuspended();
            case STATUS_OUTDATED -> said.whyStatusOutdated();
            case STATUS_UNAVAILABLE -> said.whyStatusUnavailable();
            case SCHEME_ENDED -> said.whySchemeEnded();
            case CONFUSABLE_NAME -> said.whyConfusableName();
            case OTHER_PRODUCT -> said.whyOtherProduct();
            case SUPPORT_ENDED -> said.whySupportEnded();
        };
    }
}
