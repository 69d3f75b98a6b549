package org.iotlabel.etag;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The version that a caller saw, as the header If-Match names it.
 *
 * @param ifMatch the header as it came; null where the caller did not send one and takes what is there
 */
public record Version(@Nullable String ifMatch) {
    /** The entity tag of a row's version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses with 412 when the header names other versions than the current one. Weak tags never match. */
    public void mustBe(long current) {
        mustBe(Long.toString(current), current);
    }

    /** The same for things whose version is told by a text, such as the digest of their bytes. */
    public void mustBe(String current) {
        mustBe(current, current);
    }

    private void mustBe(String tag, Object current) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            return;
        }
        var expected = "\"" + tag + "\"";
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(expected::equals)) {
            throw new Problem(CommonProblem.STALE, "Read it again, then repeat your change.")
                    .with("currentVersion", current);
        }
    }
}
