package org.iotlabel.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.frame.Isolated;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelMessages;
import org.iotlabel.paging.Page;
import org.iotlabel.party.AccreditationView;
import org.iotlabel.party.AssessorView;
import org.iotlabel.product.ProductCategory;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of an assessment body.
 *
 * @param country by its name
 * @param figures what it did, each number with its name; without those that are not told
 * @param few whether some are not told
 * @param accreditations all that were ever recognised
 * @param lines the labels on its evaluations that were decided last
 * @param all the address of all labels on its evaluations
 */
record AssessorPage(
        AssessorView body,
        String country,
        List<Figure> figures,
        boolean few,
        List<Accredited> accreditations,
        List<LabelLine> lines,
        String all) {
    /** A number and what it counts. */
    record Figure(String name, String number) {}

    /**
     * One accreditation, in words.
     *
     * @param number of the certificate
     * @param by who accredited it
     */
    record Accredited(String number, String by, String state, String days, String kinds, String levels) {}

    static AssessorPage of(AssessorView body, AssessorFigures told, Page<IssuedLabel> newest, Locale language) {
        return new AssessorPage(
                body,
                Countries.name(body.country(), language),
                figures(told, language),
                told.cases() == null || told.paired() == null,
                body.accreditations().stream().map(one -> of(one, language)).toList(),
                newest.items().stream()
                        .map(label -> LabelLine.of(label, language))
                        .toList(),
                "/registry?assessor=" + body.id());
    }

    /** The name as it stands in a sentence. */
    public String called() {
        return Isolated.of(body.name());
    }

    /** The address of the page. */
    public String path() {
        return "/assessors/" + body.id();
    }

    /** Of fewer cases nothing is told. */
    public int fewest() {
        return AssessorFigures.FEWEST;
    }

    private static List<Figure> figures(AssessorFigures told, Locale language) {
        var said = Words.in(language, PeopleMessages.class);
        return Stream.of(
                        figure(said.figureLabels(), told.labels(), language),
                        figure(said.figureCases(), told.cases(), language),
                        figure(said.figureDays(), told.medianDays(), language),
                        figure(said.figureOverturned(), told.overturned(), language),
                        figure(said.figurePaired(), told.paired(), language),
                        figure(said.figureDissent(), told.dissent(), language))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Figure> figure(String name, @Nullable Integer number, Locale language) {
        return Optional.ofNullable(number).map(one -> new Figure(name, new LocalForms(language).number(one)));
    }

    private static Accredited of(AccreditationView one, Locale language) {
        var said = Words.in(language, PeopleMessages.class);
        var words = Words.in(language, LabelMessages.class);
        var forms = new LocalForms(language);
        return new Accredited(
                one.certificateNumber(),
                one.accreditationBody(),
                said.accreditationState(one.state()),
                said.fromUntil(forms.day(one.from()), forms.day(one.until())),
                String.join(
                        ", ",
                        one.scope().categories().stream()
                                .map(code -> kind(code, words))
                                .toList()),
                String.join(
                        ", ", one.scope().levels().stream().map(String::valueOf).toList()));
    }

    /** A scope may name a kind of device that we do not know yet. */
    private static String kind(String code, LabelMessages words) {
        return Arrays.stream(ProductCategory.values())
                .filter(one -> one.name().equals(code))
                .map(words::category)
                .findAny()
                .orElse(code);
    }
}
