package org.iotlabel.registry;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.iotlabel.frame.Typed;
import org.iotlabel.label.LabelOrder;
import org.iotlabel.label.SearchTerms;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;
import org.jspecify.annotations.Nullable;

/** As much of a search as can be read, where something of it cannot. */
final class ReadableSearch {
    private final Typed typed;
    private final Set<String> unread = new HashSet<>();
    private final RegistrySearch search = new RegistrySearch();

    private ReadableSearch(Typed typed) {
        this.typed = typed;
    }

    static ReadableSearch of(Typed typed) {
        var read = new ReadableSearch(typed);
        read.fill();
        return read;
    }

    RegistrySearch search() {
        return search;
    }

    /** The names of the parameters that are left out. */
    Set<String> unread() {
        return unread;
    }

    private void fill() {
        search.q = read("q", text -> text);
        search.vendor = read("vendor", text -> text);
        search.gtin = read("gtin", text -> text);
        search.category = name("category", ProductCategory.values());
        search.level = read("level", Integer::valueOf);
        search.grade = name("grade", Grade.values());
        search.state =
                read("state", text -> SearchTerms.state(text).map(Enum::name).orElseThrow());
        search.supportedUntil = read("supportedUntil", YearMonth::parse);
        search.holder = read("holder", UUID::fromString);
        search.assessor = read("assessor", UUID::fromString);
        search.sort = name("sort", LabelOrder.values());
    }

    private <E extends Enum<E>> @Nullable String name(String parameter, E[] all) {
        return read(
                parameter,
                text -> SearchTerms.one(parameter, text, all).map(Enum::name).orElseThrow());
    }

    private <T> @Nullable T read(String parameter, Function<String, T> reading) {
        var text = typed.given(parameter);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text.get());
        } catch (RuntimeException _) {
            unread.add(parameter);
            return null;
        }
    }
}
