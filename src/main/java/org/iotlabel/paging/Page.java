package org.iotlabel.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param nextPageToken what to send as {@code pageToken} to go on; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextPageToken) {
    /**
     * Makes a page of rows that were read with {@link PageRequest#fetch()}, one more than the page holds.
     *
     * @param key what the list is ordered by, unique, as text
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, ?> key) {
        if (rows.size() <= request.size()) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, request.size()));
        return new Page<>(items, PageRequest.token(key.apply(items.getLast()).toString()));
    }

    /** The same page of something else, such as views of entities. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), nextPageToken);
    }

    /** The same page of what is read for all its items at once. */
    public <R> Page<R> mapAll(Function<List<T>, List<R>> read) {
        return new Page<>(List.copyOf(read.apply(items)), nextPageToken);
    }
}
