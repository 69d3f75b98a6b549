package org.iotlabel.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; a {@code @BeanParam} of every list. */
public class PageRequest {
    private static final int USUAL = 20;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    @QueryParam("pageToken")
    @Nullable
    String pageToken;

    /** How many items, 1 to 100. */
    @QueryParam("limit")
    @DefaultValue("" + USUAL)
    @Min(value = 1, message = "must be at least 1")
    @Max(value = 100, message = "must be at most 100")
    int limit = USUAL;

    /** The first page, for readers within the platform. */
    public static PageRequest first(int limit) {
        var request = new PageRequest();
        request.limit = limit;
        return request;
    }

    /** The page after that one. */
    public PageRequest next(Page<?> page) {
        var request = first(limit);
        request.pageToken = page.nextPageToken();
        return request;
    }

    /** The token that came with the request; empty for the first page. */
    public Optional<String> token() {
        return Optional.ofNullable(pageToken).filter(token -> !token.isEmpty());
    }

    /** The same place in the list, on a page that holds no more than that. */
    public PageRequest atMost(int items) {
        var request = first(Math.min(limit, items));
        request.pageToken = pageToken;
        return request;
    }

    /** How many items the page holds. */
    public int size() {
        return limit;
    }

    /** The size as an address says it, where it is not the usual one. */
    public Optional<String> unusualSize() {
        return Optional.of(limit).filter(size -> size != USUAL).map(Object::toString);
    }

    /**
     * The address of the page after this one, of the same size; empty where there is none.
     *
     * @param list the address of the list, with what narrows it
     */
    public String nextAddress(String list, Page<?> found) {
        var token = found.nextPageToken();
        if (token == null) {
            return "";
        }
        var size = unusualSize().map(number -> "limit=" + number + "&").orElse("");
        return list + (list.contains("?") ? "&" : "?") + size + "pageToken=" + token;
    }

    /** How many rows to read: one more than the page holds, to know whether there is a next one. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * The key of the last item of the page before, where there is one.
     *
     * @param read makes a key of its text, and throws an IllegalArgumentException or DateTimeException where it is none
     * @throws Problem MALFORMED for a token that this list never gave
     */
    public <K> Optional<K> after(Function<String, K> read) {
        if (pageToken == null || pageToken.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(new String(Base64.getUrlDecoder().decode(pageToken), UTF_8)));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw unknownToken();
        }
    }

    /** The key of the last item of the page before, for lists that are ordered by a UUID. */
    public Optional<UUID> afterId() {
        return after(UUID::fromString);
    }

    /**
     * An instant in a key. A forged one may lie where no clock of ours and no database ever is.
     *
     * @throws DateTimeException where it is none, or not of our era
     */
    public static Instant instant(String text) {
        var instant = Instant.parse(text);
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST)) {
            throw new DateTimeException("not of our era: " + text);
        }
        return instant;
    }

    static String token(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    private static Problem unknownToken() {
        return new Problem(
                CommonProblem.MALFORMED,
                "The page token is not one of ours.",
                List.of(new FieldError("?pageToken", "Take nextPageToken of the page before, unchanged.")));
    }
}
