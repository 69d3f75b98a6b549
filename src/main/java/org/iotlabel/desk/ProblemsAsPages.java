package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.problem.ProblemDocument;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Within the portal a problem is told as a page. What was typed by somebody whose session ended, or who was met by a fault that
 * passes, is handed back.
 */
class ProblemsAsPages {
    private static final int SIGNED_OUT = 401;
    private static final int HASTY = 429;
    private static final int OURS = 500;

    private final RefusalPage refusal;
    private final LostForm lost;
    private final Desk desk;
    private final RoutingContext routing;

    ProblemsAsPages(RefusalPage refusal, LostForm lost, Desk desk, RoutingContext routing) {
        this.refusal = refusal;
        this.lost = lost;
        this.desk = desk;
        this.routing = routing;
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof ProblemDocument problem && PortalDoor.isPortal(routing.normalizedPath())) {
            answer.setEntity(page(asked, problem).getBytes(UTF_8), new Annotation[0], PageAnswers.HTML);
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, PageAnswers.HTML);
        }
    }

    private String page(ContainerRequestContext asked, ProblemDocument problem) {
        var status = problem.status();
        if (status == SIGNED_OUT) {
            return refusal.signedOut(lost.find(asked), lost.address());
        }
        if (status == HASTY || status >= OURS) {
            return refusal.passing(problem, lost.find(asked), lost.address(), frameOrNone());
        }
        return refusal.of(problem, frame());
    }

    /** The menus ask the database: what is refused before any door, such as a method that none knows, is told where nobody may wait. */
    private PortalFrame frame() {
        return BlockingOperationControl.isBlockingAllowed() ? desk.frame() : PortalFrame.ofUnasked();
    }

    /** The database may be what is not there. */
    private PortalFrame frameOrNone() {
        try {
            return frame();
        } catch (RuntimeException _) {
            return PortalFrame.ofUnasked();
        }
    }
}
