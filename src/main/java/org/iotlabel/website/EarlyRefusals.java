package org.iotlabel.website;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.frame.Typed;
import org.iotlabel.http.EarlyPage;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.ProblemDocument;

/** Tells readers of what is refused before any door sees it, such as an address that is none or too large a body. */
@ApplicationScoped
class EarlyRefusals implements EarlyPage {
    /** Read off the address as it came: what refuses it may be that its parameters cannot be decoded. */
    private static final Pattern CHOSEN = Pattern.compile("[?&]lang=([a-z]{2})(?=&|$)");

    private final RefusalPages pages;

    EarlyRefusals(RefusalPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Written> of(RoutingContext routing, Problem problem) {
        var request = routing.request();
        var document = ProblemDocument.of(problem);
        var path = Objects.requireNonNullElse(request.path(), "");
        if (!RefusalPages.isFor(path, request.getHeader(HttpHeaders.ACCEPT), document.status())) {
            return Optional.empty();
        }
        var chosen = CHOSEN.matcher(request.uri())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst();
        var frame = Reader.frame(chosen.orElse(null), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var content = pages.write(path, document, Typed.LOST, frame);
        return Optional.of(new Written(frame.tag(), PageAnswers.HTML.toString(), content));
    }
}
