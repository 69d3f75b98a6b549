package org.iotlabel.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; a {@code @BeanParam} of every list. */
public class PageRequest {
    @QueryParam("pageToken")
    @Nullable
    String pageToken;

    /** How many items, 1 to 100. */
    @QueryParam("limit")
    @DefaultValue("20")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = 100, message = "must be at most 100")
    int limit = 20;

    /** How many items the page holds. */
    public int size() {
        return limit;
    }

    /** How many rows to read: one more than the page holds, to know whether there is a next one. */
    public int fetch() {
        return limit + 1;
    }

    /** The key of the last item of the page before, where there is one. */
    public Optional<String> after() {
        if (pageToken == null || pageToken.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(pageToken), UTF_8));
        } catch (IllegalArgumentException _) {
            throw unknownToken();
        }
    }

    /** The key of the last item of the page before, for lists that are ordered by a UUID. */
    public Optional<UUID> afterId() {
        try {
            return after().map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            throw unknownToken();
        }
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
