package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.ProblemDocument;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Within the portal a problem is told as a page, and what was typed by somebody whose session ended is handed back. */
class ProblemsAsPages {
    private static final int LARGEST = 1_048_576;

    private final RefusalPage refusal;
    private final Desk desk;
    private final RoutingContext routing;

    ProblemsAsPages(RefusalPage refusal, Desk desk, RoutingContext routing) {
        this.refusal = refusal;
        this.desk = desk;
        this.routing = routing;
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof ProblemDocument problem && PortalDoor.isPortal(routing.normalizedPath())) {
            var page = problem.status() == 401
                    ? refusal.signedOut(typed(asked), address())
                    : refusal.of(problem.status(), problem.title(), problem.detail(), desk.frame());
            answer.setEntity(page.getBytes(UTF_8), new Annotation[0], PageAnswers.HTML);
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, PageAnswers.HTML);
        }
    }

    /** Where the form was sent, with what its address says beside the path. */
    private String address() {
        var query = routing.request().query();
        return routing.normalizedPath() + (query == null ? "" : "?" + query);
    }

    private static Map<String, List<String>> typed(ContainerRequestContext asked) {
        if (asked.getMediaType() == null
                || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(asked.getMediaType())) {
            return Map.of();
        }
        try {
            var body = asked.getEntityStream().readNBytes(LARGEST + 1);
            return body.length > LARGEST ? Map.of() : TypedFields.read(new String(body, UTF_8));
        } catch (IOException | Problem _) {
            return Map.of();
        }
    }
}
