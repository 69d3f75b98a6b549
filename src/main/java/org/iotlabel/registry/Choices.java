package org.iotlabel.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iotlabel.frame.Words;
import org.iotlabel.label.LabelMessages;
import org.iotlabel.label.LabelOrder;
import org.iotlabel.label.LabelState;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;
import org.jspecify.annotations.Nullable;

/** What can be chosen in the form of the registry, each list with what is chosen now; all of them are always on the page. */
record Choices(
        List<Choice> kinds,
        List<Choice> levels,
        List<Choice> grades,
        List<Choice> states,
        List<Choice> months,
        List<Choice> orders) {
    private static final int HIGHEST_LEVEL = 3;
    private static final int YEARS = 10;

    /**
     * One value of a list.
     *
     * @param value as the address says it
     */
    record Choice(String value, String name, boolean chosen) {}

    static Choices of(RegistrySearch search, Locale language, int year) {
        var said = Words.in(language, RegistryMessages.class);
        var words = Words.in(language, LabelMessages.class);
        var query = search.query();
        return new Choices(
                of(
                        Arrays.stream(ProductCategory.values()),
                        Enum::name,
                        words::category,
                        query.category().orElse(null)),
                of(
                        IntStream.rangeClosed(1, HIGHEST_LEVEL).boxed(),
                        String::valueOf,
                        said::levelNumber,
                        query.level().orElse(null)),
                of(
                        Arrays.stream(Grade.values()),
                        Enum::name,
                        said::gradeCalled,
                        query.grade().orElse(null)),
                of(
                        Arrays.stream(LabelState.values()).filter(state -> state != LabelState.ISSUING),
                        Enum::name,
                        words::state,
                        query.state().orElse(null)),
                of(
                        Stream.concat(
                                        IntStream.range(year, year + YEARS).mapToObj(one -> one + "-12"),
                                        query.supportedUntil().stream().map(Object::toString))
                                .distinct()
                                .sorted(),
                        month -> month,
                        month -> said.endOf(month.endsWith("-12") ? month.substring(0, month.length() - 3) : month),
                        query.supportedUntil().map(Object::toString).orElse(null)),
                of(Arrays.stream(LabelOrder.values()), Enum::name, said::sortedBy, query.order()));
    }

    private static <T> List<Choice> of(
            Stream<T> all, Function<T, String> value, Function<T, String> name, @Nullable T chosen) {
        return all.map(one -> new Choice(value.apply(one), name.apply(one), one.equals(chosen)))
                .toList();
    }
}
