package org.iotlabel.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.iotlabel.problem.Problem;

/** What people read in place of a problem report where a request was refused before any door saw it; a higher floor writes it. */
public interface EarlyPage {
    /**
     * A page in one language.
     *
     * @param language as a tag of RFC 5646
     * @param type of the content, with its character set
     */
    record Written(String language, String type, byte[] content) {}

    /** The page, where whoever asks reads pages; the address may be none, so that it must not be taken apart. */
    Optional<Written> of(RoutingContext routing, Problem problem);
}
