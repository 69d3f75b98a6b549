package org.iotlabel.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.frame.Faults;
import org.iotlabel.frame.Faults.Fault;
import org.iotlabel.frame.FormAgain;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.FrameMessages;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Typed;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.ProblemDocument;
import org.iotlabel.problem.Violations;

/** The form of the registry once more, where what was looked for cannot be. */
@ApplicationScoped
class SearchAgain implements FormAgain {
    /** What the form has no field for: links hold it, and links break. */
    private static final List<String> OF_LINKS = List.of("holder", "assessor", "limit", "pageToken");

    /** What else an address says is kept for the other languages, as far as it can be meant. */
    private static final List<String> WORDS = List.of("q", "vendor");

    private static final List<String> CHOICES =
            List.of("gtin", "category", "level", "grade", "state", "supportedUntil", "holder", "assessor", "sort");
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_CHOICE = 40;

    private final Validator validator;
    private final Clock clock;

    SearchAgain(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/registry";
    }

    @Override
    public Optional<byte[]> of(ProblemDocument problem, Typed typed, Frame frame) {
        var readable = ReadableSearch.of(typed);
        var faults = faults(wrong(problem, readable), frame.language());
        if (faults.all().isEmpty()) {
            return Optional.empty();
        }
        var choices = Choices.of(
                readable.search(), frame.language(), YearMonth.now(clock).getYear());
        var page = RegistryPage.refused(readable.search(), choices, faults);
        var here = kept(typed, frame);
        return Optional.of(PageAnswers.bytes(RegistryPages.Templates.registry(page, here), here));
    }

    /** The names of all that is wrong: whoever mends one thing must not be told of the next only then. */
    private Set<String> wrong(ProblemDocument problem, ReadableSearch readable) {
        var wrong = new HashSet<>(readable.unread());
        Stream.concat(problem.errors().stream(), Violations.of(validator.validate(readable.search())).stream())
                .map(FieldError::field)
                .forEach(wrong::add);
        return wrong;
    }

    /** In the order of the form. */
    private static Faults faults(Set<String> wrong, Locale language) {
        var said = Words.in(language, RegistryMessages.class);
        var tooManyWords = Words.in(language, FrameMessages.class).tooManyWords();
        var choice = said.notOfList();
        return new Faults(Stream.concat(
                        Stream.of(
                                        new Fault("q", said.lookFor(), tooManyWords),
                                        new Fault("sort", said.sorted(), choice),
                                        new Fault("vendor", said.vendorName(), tooManyWords),
                                        new Fault("gtin", said.barCode(), said.barCodeDigits()),
                                        new Fault("category", said.deviceKind(), choice),
                                        new Fault("level", said.levelOffered(), choice),
                                        new Fault("grade", said.gradeOffered(), choice),
                                        new Fault("state", said.stateOffered(), choice),
                                        new Fault("supportedUntil", said.updatesOffered(), choice))
                                .filter(fault -> wrong.contains(fault.field())),
                        Collections.disjoint(wrong, OF_LINKS)
                                ? Stream.of()
                                : Stream.of(new Fault("", "", said.brokenLink())))
                .toList());
    }

    private static Frame kept(Typed typed, Frame frame) {
        var kept = frame;
        for (var name : WORDS) {
            kept = kept.keeping(name, typed.given(name).filter(text -> text.length() <= LONGEST_WORDS));
        }
        for (var name : CHOICES) {
            kept = kept.keeping(name, typed.given(name).filter(text -> text.length() <= LONGEST_CHOICE));
        }
        return kept;
    }
}
